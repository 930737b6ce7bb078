import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { site } from '../../build/settings.mjs'

/** The built site. */
export const dist = join(site, 'dist')
export const built = existsSync(join(dist, '404.html'))

/** Every page: `en/hibernate/relationship.html`. */
export const pages = built ? readdirSync(dist, { recursive: true }).map(it => it.replaceAll('\\', '/')).filter(it => it.endsWith('.html')).sort() : []

/** The path that the site was built for: `/` or `/orm-workbook/`. */
export const base = built ? html('404.html').match(/href="([^"]*)favicon\.svg"/)[1] : '/'

/** The first page of a language that has such a piece: what a test needs is found wherever an author put it. */
export function pageWith(pattern, language = 'en') {
  const found = pages.find(page => page.startsWith(`${language}/`) && pattern.test(html(page)))
  if (!found) throw new Error(`no page in ${language} has ${pattern}`)
  return found
}

export function html(page) {
  return readFileSync(join(dist, page), 'utf8')
}

const pieces = ['tabs tabs-by-library', 'tabs tabs-by-label', 'predict', 'trace', 'traces side-by-side', 'growth', 'claim', 'matrix', 'exercises', 'choose', 'schema-scroll']

/** For each kind of piece the first page that has it, in both languages, and the two pages that belong to none. */
export const kinds = new Set(['index.html', '404.html', ...['en', 'ko'].flatMap(language =>
  pieces.map(piece => pages.find(page => page.startsWith(`${language}/`) && html(page).includes(`class="${piece}"`))).filter(Boolean))])
