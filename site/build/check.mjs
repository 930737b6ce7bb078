// npm run check [PATH…]: all errors of all pages, or of those whose path begins so, without building the site.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createMarkdownRenderer } from 'vitepress'
import { AuthorError } from './author-error.mjs'
import { languages, site } from './settings.mjs'

try {
  const errors = await check()
  const wanted = process.argv.slice(2).map(it => (it.startsWith('site/') ? it : `site/${it}`))
  const shown = wanted.length ? errors.filter(({ file }) => wanted.some(it => file.startsWith(it))) : errors
  for (const error of shown) console.error(error.toString())
  console.log(shown.length ? `${shown.length} to mend` : 'nothing to mend')
  process.exitCode = shown.length ? 1 : 0
} catch (error) {
  if (!(error instanceof AuthorError)) throw error
  console.error(error.toString())
  process.exitCode = 1
}

async function check() {
  const { facts, markdown, record } = await import('./markdown.mjs')
  const { sidebarOf } = await import('./pages.mjs')
  const { checkPages } = await import('./checks.mjs')
  languages.forEach(language => sidebarOf(language))
  const md = await createMarkdownRenderer(site, markdown)
  for (const path of paths()) {
    md.render(readFileSync(join(site, path), 'utf8'), { path: join(site, path), relativePath: path })
  }
  return checkPages(record, facts)
}

function paths() {
  const ofLanguages = languages.flatMap(language => readdirSync(join(site, language), { recursive: true }).map(it => `${language}/${it.replaceAll('\\', '/')}`))
  return ['index.md', ...ofLanguages.filter(it => it.endsWith('.md')).sort()]
}
