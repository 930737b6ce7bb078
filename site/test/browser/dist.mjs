import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { dist, unbuilt } from '../../build/dist.mjs'

/** Every page: `en/hibernate/relationship.html`. */
export const pages = unbuilt ? [] : readdirSync(dist, { recursive: true }).map(it => it.replaceAll('\\', '/')).filter(it => it.endsWith('.html')).sort()

/** The first page of a language that has such a piece: what a test needs is found wherever an author put it. */
export function pageWith(pattern, language = 'en') {
  const found = pages.find(page => page.startsWith(`${language}/`) && pattern.test(html(page)))
  if (!found) throw new Error(`no page in ${language} has ${pattern}`)
  return found
}

export function html(page) {
  return readFileSync(join(dist, page), 'utf8')
}

const pieces = ['tabs tabs-by-library', 'tabs tabs-by-label', 'predict', 'trace', 'traces side-by-side', 'growth', 'claim', 'matrix', 'exercises', 'choose', 'drawing']

/** For each kind of piece the first page that has it, in both languages, and the two pages that belong to none. */
export const kinds = new Set(['index.html', '404.html', ...['en', 'ko'].flatMap(language =>
  pieces.map(piece => pages.find(page => page.startsWith(`${language}/`) && html(page).includes(`class="${piece}"`))).filter(Boolean))])
