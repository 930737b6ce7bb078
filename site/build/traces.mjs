import { AuthorError } from './author-error.mjs'
import { wordless } from './results.mjs'
import { readable } from './sql.mjs'
import { databases } from './settings.mjs'

/**
 * What the trace of an approach shows: each text of a statement once, and which of them went out where.
 *
 * @param {object[]} observations all of one approach
 */
export function traceOf(observations) {
  const sql = []
  const indexOf = (text, database) => {
    const shown = readable(text, database)
    const index = sql.indexOf(shown)
    return index >= 0 ? index : sql.push(shown) - 1
  }
  const runs = inOrder(observations).map(it => ({
    database: it.database,
    size: it.size,
    count: it.count,
    outcome: it.outcome,
    result: known(it.result),
    expected: known(it.expected),
    sent: it.statements.map(one => [indexOf(one.sql, it.database), one.times, one.batch, one.rows ?? 0, one.kind])
  }))
  const { library, approach, scenario } = observations[0]
  return { scenario, library, approach, sql, runs }
}

function known(result) {
  const [name] = wordless(result)
  if (name) throw new AuthorError(`no words for the result "${name}": add them, in each language`, 'site/build/results.mjs')
  return result
}

const order = Object.keys(databases)

export function inOrder(observations) {
  return [...observations].sort((a, b) => order.indexOf(a.database) - order.indexOf(b.database) || a.size - b.size)
}

/** Statements by size on one database: `[{size: 10, count: 11, outcome: "ok"}, …]`. */
export function growthOf(observations, database) {
  return inOrder(observations).filter(it => it.database === database).map(({ size, count, outcome }) => ({ size, count, outcome }))
}
