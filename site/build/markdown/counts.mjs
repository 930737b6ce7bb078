import { escape } from '../html.mjs'
import { databases, libraries } from '../settings.mjs'
import { endOf, verdictOf } from '../results.mjs'
import { growthOf, inOrder } from '../traces.mjs'

/** `11 → 251`, with a word where the result is not right. */
export function growthInShort(growth, { texts }) {
  const counts = [...new Set(growth.map(it => it.count))].map(it => it.toLocaleString('en')).join(' → ')
  const worst = growth.map(it => verdictOf(it.outcome)).find(it => it !== 'ok')
  return worst ? `${counts} <span class="outcome outcome-${worst}">${texts.outcome[worst]}</span>` : counts
}

/**
 * How many statements an approach sends at each size, and how it ends where that tells something: once where the
 * databases agree, else for each.
 */
export function countsInWords(observations, size, context) {
  const told = tellsResults(observations[0], context)
  const there = Object.keys(databases)
    .map(id => ({ id, runs: inOrder(observations).filter(it => it.database === id) }))
    .filter(({ runs }) => runs.length)
    .map(({ id, runs }) => ({ name: databases[id], counts: growthInWords(runs, size, context), end: endInWords(runs, told, context) }))
  const sameEnd = there.every(it => it.end === there[0].end)
  const byWords = new Map()
  for (const { name, counts, end } of there) {
    const words = sameEnd ? counts : counts + end
    byWords.set(words, [...(byWords.get(words) ?? []), name])
  }
  const lines = byWords.size === 1
    ? [...byWords.keys()][0]
    : [...byWords].map(([words, names]) => `<span class="on-database"><b>${names.join(', ')}</b> ${words}</span>`).join(' ')
  return sameEnd ? lines + there[0].end : lines
}

function growthInWords(runs, size, { texts, language }) {
  return runs.map(it => `${texts.statements(it.count)} <span class="at-size">(${escape(texts.sizeOf(it.size, size?.[language]))})</span>`).join(' → ')
}

/** What went wrong first; where all went well, the last result. */
function endInWords(runs, told, { texts }) {
  const failed = runs.find(it => it.outcome !== 'ok')
  const end = failed ? endOf(failed, texts) : told && endOf(runs.at(-1), texts)
  return end ? ` <span class="${failed ? `outcome outcome-${verdictOf(failed.outcome)}` : 'result'}">${escape(end)}</span>` : ''
}

/** Whether two right approaches to a scenario end differently: refused at the start, refused at the first query. */
function tellsResults({ scenario, library }, { facts }) {
  const bySituation = new Map()
  const comparable = it => it.outcome === 'ok' && it.library in libraries === library in libraries
  return facts.observations.ofScenario(scenario).filter(comparable).some(({ database, size, result }) => {
    const situation = `${database} ${size}`
    const text = JSON.stringify(result)
    if (!bySituation.has(situation)) bySituation.set(situation, text)
    return bySituation.get(situation) !== text
  })
}
