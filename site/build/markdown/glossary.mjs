import { escape } from '../html.mjs'

/** The terms in the page's language, each with its name in the other and what it means. */
export function glossary(text, { facts, language }) {
  const other = language === 'ko' ? 'en' : 'ko'
  const terms = [...facts.glossary].sort((a, b) => a[language].localeCompare(b[language], language))
  const entries = terms.map(it => `<dt id="${it.id}">${escape(it[language])} <span lang="${other}">${escape(it[other])}</span></dt><dd>${escape(it.definition[language])}</dd>`)
  return `<dl class="glossary" v-pre>\n${entries.join('\n')}\n</dl>\n`
}
