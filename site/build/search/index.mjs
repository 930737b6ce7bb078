import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import MiniSearch from 'minisearch'
import { attribute, read, unescape } from '../markup.mjs'
import { once } from '../memo.mjs'
import { remembered } from '../remembered.mjs'
import { site } from '../settings.mjs'
import { indexed, options } from './words.mjs'

/** What nobody would look for, or what is said elsewhere, too. */
const skippedNames = new Set(['button', 'summary', 'svg'])
const skippedClasses = /(?:^|\s)(?:header-anchor|trace|switches)(?:\s|$)/

/** What parts no words: colours part `@DbJson` into two spans. */
const inline = new Set(['span', 'code', 'a', 'b', 'strong', 'em'])

/** Writes what the browser searches in: `search-<language>.json`. */
export function writeIndex(outDir, language, pages) {
  const sections = pages.flatMap(({ path, html }) => JSON.parse(sectionsSaid(path, contentOf(html))))
  writeFileSync(join(outDir, `search-${language}.json`), indexOf(JSON.stringify(sections)))
}

/** Made anew when a page says something else, or when other words count. */
const indexOf = remembered('search', source('search/words.mjs'), sections => {
  const index = new MiniSearch({ ...options, processTerm: once(indexed) })
  index.addAll(JSON.parse(sections))
  return JSON.stringify(index)
}, { latestOnly: true })

/** Read anew when a page says something else, or when it is read otherwise. */
const sectionsSaid = remembered('sections', source('search/index.mjs') + source('markup.mjs'),
  (path, content) => JSON.stringify(sectionsOf(path, content)), { latestOnly: true })

/** What is around the content differs in the names of files. */
const contentOf = html => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html

/**
 * The sections of a page, each from its heading, or its term, to the next.
 *
 * @param {string} path of the page, below the base
 */
export function sectionsOf(path, html) {
  const sections = []
  const open = [] // the elements around, from .vp-doc inwards
  read(html, {
    open(name, attributes) {
      const classes = attribute(attributes, 'class') ?? ''
      if (!open.length && (sections.length || !/(?:^|\s)vp-doc(?:\s|$)/.test(classes))) return
      if (!open.length) sections.push({ id: path, title: '', text: '' })
      const around = open.at(-1)
      const id = attribute(attributes, 'id')
      if (/^(?:h[2-6]|dt)$/.test(name) && id) sections.push({ id: `${path}#${id}`, title: '', text: '' })
      else if (!inline.has(name)) sections.at(-1).text += ' '
      open.push({
        skipped: around?.skipped || isSkipped(name, classes, attributes),
        heading: around?.heading || name === 'h1' || (/^(?:h[2-6]|dt)$/.test(name) && id !== undefined)
      })
    },
    close: () => open.pop(),
    text(from, to) {
      const around = open.at(-1)
      if (!around || around.skipped) return
      const text = unescape(html.slice(from, to))
      sections.at(-1).text += text
      if (around.heading) sections.at(-1).title += text
    }
  })
  const page = sections[0]?.title.trim() || path
  return sections.map(({ id, title, text }) => ({ id, title: title.trim() || page, page, text }))
}

function source(file) {
  return readFileSync(join(site, 'build', file), 'utf8')
}

const isSkipped = (name, classes, attributes) =>
  skippedNames.has(name) || skippedClasses.test(classes) || attribute(attributes, 'aria-hidden') === 'true'
