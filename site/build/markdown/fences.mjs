import { escape } from '../html.mjs'
import { remembered } from '../remembered.mjs'
import { syntaxCss, withoutTimeLimit } from '../syntax.mjs'
import { texts } from '../texts.mjs'
import { approach } from './approach.mjs'
import { choose } from './choose.mjs'
import { claim, claims } from './claims.mjs'
import { exercises } from './exercises.mjs'
import { glossary } from './glossary.mjs'
import { growth } from './growth.mjs'
import { listing } from './listing.mjs'
import { matrix } from './matrix.mjs'
import { predict } from './predict.mjs'
import { python } from './python.mjs'
import { guarded } from './record.mjs'
import { scenario } from './scenario.mjs'
import { schemaDiagram } from './schema-diagram.mjs'
import { trace } from './trace.mjs'

/** Name of a fenced block → (text, page) → HTML. */
const renderers = {
  listing, approach, trace, predict, growth, claim, scenario, matrix, claims,
  'schema-diagram': schemaDiagram, exercises, choose, python, glossary
}

/** Teaches a Markdown renderer the workbook's fenced blocks. */
export function fences(md, { facts, record }) {
  const original = md.renderer.rules.fence
  const highlight = remembered('listings', `${withoutTimeLimit}${syntaxCss}`, (code, language) =>
    md.options.highlight(code, language, '').replace(' v-pre=""', ''))
  md.renderer.rules.fence = (tokens, index, options, env, self) => {
    const token = tokens[index]
    const name = token.info.trim()
    const render = renderers[name]
    if (!render) return original(tokens, index, options, env, self)
    const context = contextOf({ md, facts, record, highlight }, env, token)
    const html = guarded(context.record, context.line, () => render(token.content.trimEnd(), context), errorBox(context.texts))
    for (const [, id] of html.matchAll(/\sid="([^"]+)"/g)) context.record.ids.add(id)
    return html
  }
}

/** What a renderer may use. */
function contextOf({ md, facts, record, highlight }, env, token) {
  const page = record.page(env.relativePath)
  const language = env.relativePath.split('/')[0]
  const line = (env.lineOffset ?? page.offset) + token.map[0] + 1
  return {
    facts,
    language,
    line,
    record: page,
    texts: texts[language] ?? texts.en,
    /** Highlighted, as VitePress does it; for use within v-pre. The same text is highlighted once. */
    highlight,
    /** Markdown within the block; `firstLine` is where it begins in the block. */
    markdown: (text, firstLine = 0) =>
      md.render(text, { ...env, nested: true, lineOffset: line + firstLine, headers: undefined, sfcBlocks: undefined }),
    /** A link to a page of the same language. */
    link: path => `${md.workbookBase}${language}/${path}`,
    /** Says that a page shows a region. */
    shows: region => record.regions.add(`${region.file}#${region.tag}`)
  }
}

const errorBox = texts => error =>
  `<div class="author-error" role="alert" v-pre><strong>${texts.mend}</strong> ${escape(error.toString())}</div>\n`
