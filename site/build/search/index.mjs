import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import MiniSearch from 'minisearch'
import { parse } from 'node-html-parser'
import { options } from './words.mjs'

const skipped = '.header-anchor, button, .trace, summary, [aria-hidden=true], .switches, svg'

/** What parts no words: colours part `@DbJson` into two spans. */
const inline = new Set(['SPAN', 'CODE', 'A', 'B', 'STRONG', 'EM'])

/** Writes what the browser searches in: `search-<language>.json`. */
export function writeIndex(outDir, language, pages) {
  const index = new MiniSearch(options)
  index.addAll(pages.flatMap(({ path, html }) => sectionsOf(path, html)))
  writeFileSync(join(outDir, `search-${language}.json`), JSON.stringify(index))
}

/**
 * The sections of a page, each from its heading, or its term, to the next.
 *
 * @param {string} path of the page, below the base
 */
export function sectionsOf(path, html) {
  const main = parse(html, { blockTextElements: { script: false, style: false } }).querySelector('.vp-doc')
  if (!main) return []
  main.querySelectorAll(skipped).forEach(it => it.remove())
  const title = main.querySelector('h1')?.textContent.trim() ?? path
  const sections = [{ id: path, title, page: title, text: '' }]
  walk(main, node => {
    if (/^(H[2-6]|DT)$/.test(node.tagName ?? '') && node.id) {
      sections.push({ id: `${path}#${node.id}`, title: node.textContent.trim(), page: title, text: '' })
    } else if (node.nodeType === 3) {
      sections.at(-1).text += node.textContent
    } else if (!inline.has(node.tagName)) {
      sections.at(-1).text += ' '
    }
  })
  return sections
}

function walk(node, visit) {
  visit(node)
  node.childNodes.forEach(child => walk(child, visit))
}
