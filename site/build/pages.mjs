import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import matter from 'gray-matter'
import { AuthorError } from './author-error.mjs'
import { site } from './settings.mjs'

/**
 * The pages of a language, as their files' front matter names and orders them.
 *
 * @returns {{path: string, title: string, order: number, folders: object}[]} paths below the language's folder
 */
export function pagesOf(language) {
  return readdirSync(join(site, language), { recursive: true })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => path.endsWith('.md'))
    .sort()
    .map(path => page(language, path))
}

function page(language, path) {
  const { data } = matter(readFileSync(join(site, language, path), 'utf8'))
  for (const name of ['title', 'order']) {
    if (data[name] === undefined) throw new AuthorError(`front matter needs "${name}"`, `site/${language}/${path}`, 1)
  }
  return { path, title: data.title, order: data.order, folders: data.folders ?? {} }
}

/**
 * The sidebar of a language: pages by `order`, a folder standing where its index.md stands. A folder without one is
 * named and ordered by `folders` in the index.md above it.
 */
export function sidebarOf(language, pages = pagesOf(language)) {
  return items('', pages).map(({ item }) => item)

  function items(folder, all) {
    const inside = all.filter(it => it.path.startsWith(folder))
    const here = inside.filter(it => !it.path.slice(folder.length).includes('/') && it.path !== `${folder}index.md`)
    const below = [...new Set(inside.map(it => it.path.slice(folder.length)).filter(it => it.includes('/')).map(it => it.split('/')[0]))]
    const first = inside.find(it => it.path === `${folder}index.md`)
    const named = first?.folders ?? {}
    const own = first && folder === '' ? [{ order: first.order, item: link(first) }] : []
    return [...own, ...here.map(it => ({ order: it.order, item: link(it) })), ...below.map(name => group(`${folder}${name}/`, name, named, inside))]
      .sort((a, b) => a.order - b.order)
  }

  function group(folder, name, named, all) {
    const index = all.find(it => it.path === `${folder}index.md`)
    const { title, order } = index ?? { title: name, order: Object.keys(named).indexOf(name) + 1000, ...titleOf(named, name) }
    const inside = items(folder, all).map(it => it.item)
    // VitePress makes a group without a link a button that contains another one.
    return { order, item: { text: title, collapsed: true, link: index ? link(index).link : inside[0].link, items: inside } }
  }

  function link({ path, title }) {
    return { text: title, link: `/${language}/${path.replace(/(index)?\.md$/, '')}` }
  }
}

const titleOf = (named, name) => (named[name] ? { title: named[name] } : {})
