import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe finds on a page as it stands, or on a part of it, one line a fault.
 *
 * Listings are thinned first, for the page is thrown away afterwards: of coloured words that look alike, one remains and
 * the others become plain text, or half of the time would go to the same few colours again and again.
 *
 * @param {string} part a selector: where the rest of the page is as another test has seen it, looking again takes seconds
 */
export async function faults(window, part = 'html') {
  await window.evaluate(thinListings)
  await window.evaluate(layOutEverything)
  if (!await window.evaluate(() => 'axe' in globalThis)) await window.evaluate(axe)
  return window.evaluate(async part => {
    const { violations } = await globalThis.axe.run(part, { resultTypes: ['violations'], iframes: false })
    return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target} ${node.failureSummary.replace(/\s+/g, ' ')}`))
  }, part)
}

/** Below the screen, too: what is not laid out has no colours to look at. */
function layOutEverything() {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('* { content-visibility: visible !important }')
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}

function thinListings() {
  const seen = new Set()
  for (const word of document.querySelectorAll('pre code span:not(:has(*))')) {
    const look = `${word.className} ${word.closest('pre').className} ${word.closest('[class*=language-]')?.className}`
    if (seen.has(look)) word.replaceWith(word.textContent)
    else seen.add(look)
  }
}
