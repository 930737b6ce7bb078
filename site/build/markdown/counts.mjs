import { escape } from '../html.mjs'
import { databases } from '../settings.mjs'
import { growthOf, verdictOf } from '../traces.mjs'

/** `11 → 251`, with a word where the result is not right. */
export function growthInShort(growth, { texts }) {
  const counts = [...new Set(growth.map(it => it.count))].map(it => it.toLocaleString('en')).join(' → ')
  const worst = growth.map(it => verdictOf(it.outcome)).find(it => it !== 'ok')
  return worst ? `${counts} <span class="outcome outcome-${worst}">${texts.outcome[worst]}</span>` : counts
}

/** How many statements an approach sends at each size, once where the databases agree, else for each. */
export function countsInWords(observations, size, context) {
  const byDatabase = new Map()
  for (const database of Object.keys(databases)) {
    const growth = growthOf(observations, database)
    if (!growth.length) continue
    const words = growthInWords(growth, size, context)
    byDatabase.set(words, [...(byDatabase.get(words) ?? []), databases[database]])
  }
  if (byDatabase.size === 1) return [...byDatabase.keys()][0]
  return [...byDatabase].map(([words, names]) => `<span class="on-database"><b>${names.join(', ')}</b> ${words}</span>`).join(' ')
}

function growthInWords(growth, size, { texts, language }) {
  const words = growth.map(it => `${texts.statements(it.count)} <span class="at-size">(${escape(texts.sizeOf(it.size, size?.[language]))})</span>`)
  const failed = growth.find(it => it.outcome !== 'ok')
  const outcome = failed && ` <span class="outcome outcome-${verdictOf(failed.outcome)}">${escape(failed.outcome === 'wrong result' ? texts.outcome.wrong : failed.outcome)}</span>`
  return words.join(' → ') + (outcome ?? '')
}
