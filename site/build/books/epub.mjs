// npm run epub: the tutorial as site/target/orm-workbook-<language>.epub, made by pandoc from the built site, and checked.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'node-html-parser'
import { target, unbuilt } from '../dist.mjs'
import { languages } from '../settings.mjs'
import { texts } from '../texts.mjs'
import { bookOf } from './book.mjs'

const epubcheck = process.env.EPUBCHECK ?? '/usr/share/java/epubcheck.jar'
const style = fileURLToPath(new URL('epub.css', import.meta.url))

const obstacle = unbuilt ?? (spawnSync('pandoc', ['--version']).error && 'no pandoc: install pandoc')
if (obstacle) {
  console.log(obstacle)
  process.exitCode = 1
} else {
  mkdirSync(target, { recursive: true })
  for (const language of languages) {
    const file = make(language)
    console.log(`${file} ${check(file)}`)
  }
}

function make(language) {
  const source = join(target, `epub-${language}.html`)
  const file = join(target, `orm-workbook-${language}.epub`)
  const { title, chapters } = bookOf(language)
  writeFileSync(source, `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title></head><body>${plain(chapters)}</body></html>`)
  run('pandoc', [
    source, '--from', 'html', '--to', 'epub3', '--output', file, '--css', style, '--toc', '--toc-depth', '3', '--epub-chapter-level', '3',
    '--metadata', `title=${title}`, '--metadata', `subtitle=${texts[language].cover}`, '--metadata', `lang=${language}`
  ])
  return file
}

/** Readers colour code by themselves or not at all; a chart's figures stand in the table below it. */
function plain(chapters) {
  const content = parse(chapters, { blockTextElements: { script: false, style: false } })
  content.querySelectorAll('svg').forEach(it => it.remove())
  content.querySelectorAll('dt[id], figure[id]').forEach(keepId)
  for (const code of content.querySelectorAll('pre')) {
    const language = code.closest('[class*=language-]')?.classNames.match(/language-(\w+)/)?.[1] ?? 'sql'
    code.replaceWith(`<pre class="${language}"><code>${code.querySelector('code').innerHTML.replace(/<\/?span[^>]*>/g, '')}</code></pre>`)
  }
  return content.toString()
}

/** pandoc forgets the ids of terms and figures; those within them it keeps. */
function keepId(element) {
  const id = element.getAttribute('id')
  element.removeAttribute('id')
  if (element.tagName === 'DT') element.innerHTML = `<span id="${id}">${element.innerHTML}</span>`
  else element.innerHTML = `<div id="${id}">${element.innerHTML}</div>`
}

function check(file) {
  if (!existsSync(epubcheck)) return `(not checked: no epubcheck at ${epubcheck}; install epubcheck, or set EPUBCHECK to its jar)`
  run('java', ['-jar', epubcheck, '--quiet', file])
  return '(epubcheck: no errors)'
}

function run(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(`${command} failed:\n${stdout}${stderr}`)
}
