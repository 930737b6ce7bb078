import { AuthorError, notOneOf } from '../author-error.mjs'
import { escape } from '../html.mjs'
import { guarded } from './record.mjs'

const pattern = /\{(count|term):([^}|]+)(?:\|([^}]+))?\}/y

/** `{count:SCENARIO LIB APPROACH DATABASE SIZE}` and `{term:ID}` or `{term:ID|as it stands in the sentence}`. */
export function inline(md, { facts, record }) {
  md.inline.ruler.before('link', 'workbook', (state, silent) => {
    pattern.lastIndex = state.pos
    const match = pattern.exec(state.src)
    if (!match) return false
    if (!silent) {
      const token = state.push('workbook', '', 0)
      token.meta = { kind: match[1], id: match[2].trim(), words: match[3]?.trim() }
      token.content = match[0]
    }
    state.pos = pattern.lastIndex
    return true
  })
  md.renderer.rules.workbook = (tokens, index, _, env) => {
    const { kind, id, words } = tokens[index].meta
    const page = record.page(env.relativePath)
    const render = { count: () => count(id, facts), term: () => term(id, words, env, md, facts) }[kind]
    return guarded(page, tokens[index].meta.line, render, error => `<strong class="author-error">${escape(error.toString())}</strong>`)
  }
}

function count(text, { observations }) {
  const words = text.split(/\s+/)
  if (words.length !== 5) throw new AuthorError(`{count:${text}} should be {count:SCENARIO LIB APPROACH DATABASE SIZE}`)
  return observations.at(...words).count.toLocaleString('en')
}

function term(id, words, env, md, { glossary }) {
  const language = env.relativePath.split('/')[0]
  const found = glossary.find(it => it.id === id)
  if (!found) throw new AuthorError(`the glossary has no term ${notOneOf(id, glossary.map(it => it.id))}`)
  return `<a class="term" href="${md.workbookBase}${language}/glossary.html#${id}">${escape(words ?? found[language])}</a>`
}
