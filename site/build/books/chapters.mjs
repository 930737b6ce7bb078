import { sidebarOf } from '../pages.mjs'

/**
 * The pages of a language in reading order, each with how deep it lies: a folder's first page stands above the others.
 *
 * @returns {{title: string, depth: number, page?: string}[]} `page` is its file in the built site; a folder without a
 * page of its own has a title alone
 */
export function chaptersOf(language) {
  return flat(sidebarOf(language), 0)
}

function flat(items, depth) {
  return items.flatMap(({ text, link, items: below = [] }) => {
    const own = link && !below.some(it => it.link === link)
    return [{ title: text, depth, page: own ? fileOf(link) : undefined }, ...flat(below, depth + 1)]
  })
}

const fileOf = link => `${link.slice(1).replace(/\/$/, '/index')}.html`
