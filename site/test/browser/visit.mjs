import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { faults } from './axe.mjs'
import { base, dist } from '../../build/dist.mjs'

const smallest = { width: 360, height: 740 }
const compressed = new Map()

/**
 * One load of a page, with everything open that opens.
 *
 * @param context a reader with nothing remembered, who wants it light or dark
 * @param {number[]} widths of the screen, axe looks at each
 * @param {string} library that the reader chose
 * @returns `{errors, strange, faults, wide}`, each lines to mend, and `size`, the kilobytes that came, compressed
 */
export async function visit(context, page, widths, library) {
  const window = await context.newPage()
  const errors = []
  const responses = []
  window.on('console', message => ['error', 'warning'].includes(message.type()) && errors.push(message.text()))
  window.on('pageerror', error => errors.push(error.message))
  window.on('requestfailed', request => errors.push(`${request.url()} did not come`))
  window.on('response', response => responses.push(response))
  await window.goto(page === 'index.html' ? '' : page)
  await window.evaluate(openAll, library)
  await window.setViewportSize(smallest)
  // Before axe looks, for which everything is laid out at once.
  const cut = await window.evaluate(cutOff)
  const found = []
  for (const width of widths) {
    await window.setViewportSize({ width, height: 900 })
    found.push(...(await faults(window)).map(fault => `${width} px: ${fault}`))
  }
  await window.setViewportSize(smallest)
  const wide = [...cut, ...await window.evaluate(stickingOut)]
  const own = new URL('.', new URL(base, responses[0].url())).href
  const strange = responses.filter(it => !it.url().startsWith(own) || !it.ok()).map(it => `${it.status()} ${it.url()}`)
  return { errors, strange, faults: found, wide, size: sizeOf(responses.filter(it => it.ok()).map(it => it.url())) }
}

function openAll(library) {
  document.documentElement.dataset.library = library
  for (const details of document.querySelectorAll('details')) details.open = true
}

/** What lies outside of the screen though nothing around it scrolls. */
function stickingOut() {
  const width = document.documentElement.clientWidth
  const found = document.documentElement.scrollWidth > width ? [`scrolls to ${document.documentElement.scrollWidth} px`] : []
  const scrolls = it => it && (/auto|scroll|hidden|clip/.test(getComputedStyle(it).overflowX) || scrolls(it.parentElement))
  for (const it of document.querySelectorAll('.vp-doc *')) {
    const { left, right } = it.getBoundingClientRect()
    if ((right > width + 1 || left < -1) && right > left && it.checkVisibility() && !scrolls(it.parentElement)) {
      found.push(`${it.tagName.toLowerCase()}.${it.className} ends at ${Math.round(right)} px`)
    }
  }
  return found.slice(0, 3)
}

/** Listings that reach beyond what is laid out late, and shows nothing beside itself. */
function cutOff() {
  const box = it => it.getBoundingClientRect()
  return [...document.querySelectorAll('.vp-doc div[class*="language-"]')].flatMap(it => {
    for (let one = it.parentElement; one; one = one.parentElement) {
      if (getComputedStyle(one).contentVisibility === 'auto' && (box(it).left < box(one).left - 1 || box(it).right > box(one).right + 1)) {
        return [`a listing is cut off by ${one.tagName.toLowerCase()}.${one.className}`]
      }
    }
    return []
  }).slice(0, 3)
}

function kilobytes(file) {
  if (!compressed.has(file)) compressed.set(file, gzipSync(readFileSync(join(dist, file))).length / 1000)
  return compressed.get(file)
}

function sizeOf(urls) {
  const files = [...new Set(urls)].map(url => decodeURIComponent(new URL(url).pathname).slice(base.length).replace(/(^|\/)$/, '$1index.html'))
  const sum = some => some.reduce((all, file) => all + kilobytes(file), 0)
  return { script: sum(files.filter(file => file.endsWith('.js'))), all: sum(files) }
}
