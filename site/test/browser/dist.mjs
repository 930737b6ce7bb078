import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { dist, unbuilt } from '../../build/dist.mjs'

/** Every page: `en/hibernate/relationship.html`. */
export const pages = unbuilt ? [] : readdirSync(dist, { recursive: true }).map(it => it.replaceAll('\\', '/')).filter(it => it.endsWith('.html')).sort()

const bySize = pages.map(page => [page, statSync(join(dist, page)).size]).sort((one, other) => one[1] - other[1]).map(([page]) => page)

/** The smallest page of a language that has such a piece: what a test needs is found wherever an author put it. */
export function pageWith(pattern, language = 'en') {
  const found = smallestWith(pattern, language)
  if (!found) throw new Error(`no page in ${language} has ${pattern}`)
  return found
}

export function html(page) {
  return readFileSync(join(dist, page), 'utf8')
}

/** A browser works on each element, and of a piece it shows the same on a large page. */
function smallestWith(pattern, language) {
  return bySize.find(page => page.startsWith(`${language}/`) && pattern.test(html(page)))
}

const pieces = ['tabs tabs-by-library', 'tabs tabs-by-label', 'predict', 'trace', 'traces side-by-side', 'growth', 'claim', 'matrix', 'exercises', 'choose', 'drawing']

/** For each kind of piece the smallest page that has it, in both languages, and the two pages that belong to none. */
export const kinds = new Set(['index.html', '404.html', ...['en', 'ko'].flatMap(language =>
  pieces.map(piece => smallestWith(new RegExp(`class="${piece}"`), language)).filter(Boolean))])
