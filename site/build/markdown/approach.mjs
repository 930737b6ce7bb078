import { escape } from '../html.mjs'
import { libraries } from '../settings.mjs'
import { listingsOf } from '../sources/listings.mjs'
import { argumentLines } from './arguments.mjs'
import { countsInWords } from './counts.mjs'
import { figure } from './listing.mjs'
import { tabs } from './tabs.mjs'
import { traceComponent } from './trace.mjs'

/** The listing of an approach, its counts beneath, and its trace folded: one line each. */
export function approach(text, context) {
  const wanted = argumentLines(text, ['SCENARIO', 'LIB', 'APPROACH'])
  return tabs(wanted.map(([scenario, library, id]) => ({
    group: library,
    label: id,
    html: approachShown(scenario, library, id, context)
  })), context)
}

/** Listing, counts and trace of one approach. */
export function approachShown(scenario, library, id, context) {
  const { role } = context.facts.catalogue.approach(scenario, library, id)
  const observations = context.facts.observations.of(scenario, library, id)
  const { size } = context.facts.catalogue.scenario(scenario)
  const listings = listingsOf(scenario, library, id).map(it => figure({ ...it, tag: id }, context)).join('')
  // What does not change stands together: Vue then keeps it as one text.
  return `${listings}<p class="counts" v-pre><span class="role role-${role}">${context.texts.role[role]}</span> <b>${escape(libraries[library])} ${escape(id)}</b> ${countsInWords(observations, size, context)}</p>
${traceComponent([observations], context, true)}`
}
