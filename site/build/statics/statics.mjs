import { createHash } from 'node:crypto'
import { split } from './split.mjs'

/*
 * Most of a page never changes in the browser. While a page is compiled, bundled and rendered, a mark stands for such
 * a part: Vue, Rollup and the minifier would read each of them several times, and change nothing.
 */

export const tag = 'workbook-static'

const kept = new Map()
const inPages = /static-part:([\w-]{22})/g
const inScripts = /(["'`])static-(part|text):([\w-]{22})\1/g

/** While a site is built; a page that is being written in `npm run dev` goes without marks. */
export const marking = () => process.env.NODE_ENV === 'production'

/** A page's content, with marks in it. */
export const withMarks = html => (marking() ? split(html, mark) : html)

/** The value of a component's property, or what stands for it. */
export const longText = text => (marking() ? `static-text:${keep(text)}` : text)

/** The element that stands for so many elements. */
const mark = (html, count) => `<${tag} content="${keep(html)}" count="${count}"></${tag}>`

/** What stands for elements in a script. */
export const literal = hash => `static-part:${hash}`

/** Marks are named after what they stand for: the names of files change when it does. */
function keep(text) {
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 22)
  kept.set(hash, text)
  return hash
}

/** A script with what its literals stand for; in what renders pages, elements wait until the page is written. */
export function unmarkedScript(code, renders) {
  return code.replace(inScripts, (literal, quote, kind, hash) => (renders && kind === 'part' ? literal : JSON.stringify(kept.get(hash))))
}

/** A page with what its marks stand for. */
export const unmarkedPage = html => html.replace(inPages, (_, hash) => kept.get(hash))
