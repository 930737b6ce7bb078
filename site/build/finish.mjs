import { checkPages } from './checks.mjs'
import { facts } from './markdown.mjs'
import { report } from './report.mjs'

/** What remains when VitePress has written its pages. */
export async function finish({ outDir }, record) {
  report(checkPages(record, facts))
}
