import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'node-html-parser'
import { base, dist } from '../dist.mjs'
import { escape } from '../html.mjs'
import { texts } from '../texts.mjs'
import { chaptersOf } from './chapters.mjs'

/** What is for hands: on paper nothing is switched, filtered or copied. */
const forHands = '.header-anchor, button, script, .switches, .matrix form, .exercise label, .exercises > [role=status], .predict [role=status], .choose .result, input, .lang, .copy, [role=tablist]'

/**
 * The whole tutorial of a language as one document, made of the built pages: what is folded is open, all tabs follow
 * each other, answers are given, and links between pages lead to their place in it.
 *
 * @returns {{title: string, contents: string, chapters: string}} HTML
 */
export function bookOf(language) {
  const chapters = chaptersOf(language)
  const pages = new Set(chapters.map(it => it.page).filter(Boolean))
  const told = new Set()
  return {
    title: 'ORM Workbook',
    contents: `<nav class="contents"><h1>${texts[language].contents}</h1>${chapters.map(entry).join('\n')}</nav>`,
    chapters: chapters.map(chapter => section(chapter, pages, told)).join('\n')
  }
}

const entry = ({ title, depth, page }) => `<p class="depth-${depth}">${page ? `<a href="#${idOf(page)}">${escape(title)}</a>` : escape(title)}</p>`

function section({ title, depth, page }, pages, told) {
  if (!page) return `<h${depth + 1} class="depth-${depth}">${escape(title)}</h${depth + 1}>`
  const content = parse(readFileSync(join(dist, page), 'utf8'), { blockTextElements: { script: false, style: false } }).querySelector('.vp-doc')
  content.querySelectorAll(forHands).forEach(it => it.remove())
  content.querySelectorAll('h1, h2, h3, h4, h5').reverse().forEach(it => lower(it, depth))
  content.querySelectorAll('.trace').forEach(it => tellOnce(it, told))
  content.querySelectorAll('details').forEach(open)
  place(content, page, pages)
  const first = content.querySelector(`h${depth + 1}`)
  first.setAttribute('class', `depth-${depth}`)
  // Links to the page lead here. Nothing may stand around the chapters: pandoc parts a book at headings of the outermost level.
  first.innerHTML = `<span id="${idOf(page)}">${first.innerHTML.trim()}</span>`
  return (content.querySelector(':scope > div') ?? content).innerHTML.replace(/<!--[\s\S]*?-->/g, '')
}

function lower(heading, depth) {
  heading.tagName = `h${Math.min(6, Number(heading.tagName[1]) + depth)}`
}

/** What an approach sent stands where the reader first meets it; later its counts are enough. */
function tellOnce(trace, told) {
  const text = trace.textContent
  if (trace.tagName === 'DETAILS' && told.has(text)) trace.remove()
  told.add(text)
}

function open(details) {
  const summary = details.querySelector('summary')
  if (summary) summary.tagName = 'p'
  summary?.setAttribute('class', 'summary')
  details.tagName = 'div'
}

const kept = new Set(['class', 'style', 'lang', 'hreflang', 'colspan', 'rowspan', 'scope', 'src', 'alt', 'role'])

function place(element, page, pages) {
  if (element.tagName === 'SVG') return
  const { id, href } = element.attributes
  for (const name of Object.keys(element.attributes)) {
    if (!kept.has(name)) element.removeAttribute(name)
  }
  if (id) element.setAttribute('id', idOf(page, id))
  if (href) lead(element, href, page, pages)
  element.children.forEach(it => place(it, page, pages))
}

function lead(link, href, page, pages) {
  const { origin, pathname, hash, href: whole } = new URL(href, `http://book${base}${page}`)
  if (origin !== 'http://book') return link.setAttribute('href', whole)
  const target = pathname.slice(base.length).replace(/(^|\/)$/, '$1index.html')
  if (pages.has(target)) link.setAttribute('href', `#${idOf(target, decodeURIComponent(hash.slice(1)))}`)
  else link.tagName = 'span'
}

/** Ids are of one page: in a book they carry its name. */
const idOf = (page, id) => page.replace(/\.html$/, '').replaceAll('/', '-') + (id ? `--${id}` : '')
