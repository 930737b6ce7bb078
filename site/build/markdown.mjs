import { Facts } from './facts.mjs'
import { Record } from './markdown/record.mjs'
import { workbook } from './markdown/plugin.mjs'
import { base } from './settings.mjs'
import { marks } from './statics/plugin.mjs'
import { classesForStyles, themes, withoutTimeLimit } from './syntax.mjs'

export const facts = Facts.read()
export const record = new Record()

/** How VitePress renders Markdown here: in its own build, and in the check. */
export const markdown = {
  theme: themes,
  codeTransformers: [classesForStyles],
  shikiSetup: withoutTimeLimit,
  config: md => {
    workbook(md, { facts, record, base })
    marks(md)
  }
}
