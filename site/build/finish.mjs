import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withPolicy } from './policy.mjs'
import { writeIndex } from './search/index.mjs'
import { builtLanguage } from './settings.mjs'
import { unmarkedPage } from './statics/statics.mjs'

/** What remains of a language when VitePress has written its pages: the policy of each page, the search, and its record. */
export function finish({ outDir, pages }, record) {
  const written = pages.map(page => finished(outDir, page.replace(/\.md$/, '.html')))
  finished(outDir, '404.html')
  writeIndex(outDir, builtLanguage, written.filter(({ path }) => path.startsWith(`${builtLanguage}/`)))
  process.send(record.told())
}

function finished(outDir, path) {
  const file = join(outDir, path)
  const html = withPolicy(unmarkedPage(readFileSync(file, 'utf8')))
  writeFileSync(file, html)
  return { path: path.replace(/index\.html$/, ''), html }
}
