import { attributes } from '../html.mjs'
import { databases, libraries } from '../settings.mjs'
import { growthOf } from '../traces.mjs'

/** Scenario × library: the best right approach and the number of traps, with filters. */
export function matrix(text, context) {
  const rows = context.facts.catalogue.scenarios.map(scenario => row(scenario, context))
  return `<Matrix${attributes({ ':rows': rows })} />\n`
}

function row(scenario, { facts, language, link }) {
  const cells = {}
  for (const library of Object.keys(libraries)) {
    const approaches = scenario.approaches.filter(it => it.library === library)
    if (!approaches.length) continue
    const traps = approaches.filter(it => it.role === 'trap').length
    const best = {}
    for (const database of Object.keys(databases)) {
      if (scenario.databases.includes(database)) best[database] = bestOf(scenario.id, approaches, database, facts)
    }
    cells[library] = { traps, best }
  }
  return { id: scenario.id, task: scenario.task[language], link: link(`side-by-side/${scenario.id}.html`), cells }
}

/** Of the approaches that are right at every size, the counts of the one that sends fewest at the largest. */
function bestOf(scenario, approaches, database, facts) {
  return approaches
    .map(it => growthOf(facts.observations.of(scenario, it.library, it.id), database))
    .filter(growth => growth.length && growth.every(it => it.outcome === 'ok'))
    .map(growth => growth.map(it => it.count))
    .sort((a, b) => a.at(-1) - b.at(-1))[0] ?? null
}
