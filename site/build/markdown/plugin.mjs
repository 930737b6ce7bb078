import { fences } from './fences.mjs'
import { inline } from './inline.mjs'
import { outline } from './outline.mjs'
import { permalinks } from './permalinks.mjs'

/**
 * Teaches VitePress's Markdown renderer the workbook's blocks and inline words, and keeps a record of each page.
 *
 * @param {{facts: Facts, record: Record, base: string}} options
 */
export function workbook(md, options) {
  md.workbookBase = options.base
  fences(md, options)
  inline(md, options)
  outline(md, options)
  permalinks(md)
}
