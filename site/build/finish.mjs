import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkPages } from './checks.mjs'
import { facts } from './markdown.mjs'
import { withPolicy } from './policy.mjs'
import { report } from './report.mjs'
import { writeIndex } from './search/index.mjs'
import { languages } from './settings.mjs'
import { writeSocialImage } from './social.mjs'
import { unmarkedPage } from './statics/statics.mjs'

/** What remains when VitePress has written its pages: checks, the policy of each page, the search. */
export async function finish({ outDir, pages }, record) {
  report(checkPages(record, facts))
  writeSocialImage(outDir, facts)
  const written = pages.map(page => finished(outDir, page.replace(/\.md$/, '.html')))
  finished(outDir, '404.html')
  for (const language of languages) {
    writeIndex(outDir, language, written.filter(({ path }) => path.startsWith(`${language}/`)))
  }
}

function finished(outDir, path) {
  const file = join(outDir, path)
  const html = withPolicy(unmarkedPage(readFileSync(file, 'utf8')))
  writeFileSync(file, html)
  return { path: path.replace(/index\.html$/, ''), html }
}
