import { escape } from '../html.mjs'
import { nameOf } from '../settings.mjs'
import { region } from '../sources/regions.mjs'
import { argumentLines } from './arguments.mjs'
import { countsInWords } from './counts.mjs'
import { figure } from './listing.mjs'
import { tabs } from './tabs.mjs'
import { traceComponent } from './trace.mjs'

/**
 * Regions of the Python scripts with what each really sent; several lines become tabs. The scripts are called with_…,
 * for a file sqlalchemy.py would be imported in the place of SQLAlchemy.
 */
export function python(text, context) {
  const wanted = argumentLines(text, ['SCENARIO', 'SYSTEM', 'APPROACH'])
  return tabs(wanted.map(([scenario, system, approach]) => ({
    label: wanted.every(it => it[1] === system) ? approach : nameOf(system),
    html: shown(scenario, system, approach, context)
  })), context)
}

function shown(scenario, system, approach, context) {
  const observations = context.facts.observations.of(scenario, system, approach)
  const { role } = observations[0]
  const size = context.facts.catalogue.scenarios.find(it => it.id === scenario)?.size
  const found = region(`site/from-python/with_${system}.py`, approach)
  const badge = `<span class="role role-${role}">${context.texts.role[role]}</span>`
  return `${figure({ ...found, tag: approach }, context)}<p class="counts" v-pre>${badge} <b>${escape(nameOf(system))} ${escape(approach)}</b> ${countsInWords(observations, size, context)}</p>
${traceComponent([observations], context, true)}`
}
