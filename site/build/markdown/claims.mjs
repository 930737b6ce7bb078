import { escape } from '../html.mjs'
import { databases, libraries } from '../settings.mjs'
import { lines } from './arguments.mjs'
import { countsInWords } from './counts.mjs'

/** Claims by id: the sentence, where it holds, and the evidence folded. */
export function claim(text, context) {
  return lines(text).flat().map(id => claimShown(context.facts.catalogue.claim(id), context)).join('')
}

/** All claims, by the scenario of their first evidence. */
export function claims(text, context) {
  const { catalogue } = context.facts
  const scenarioOf = claim => claim.evidence[0]?.scenario
  return [...catalogue.scenarios, undefined].map(scenario => {
    const found = catalogue.claims.filter(claim => scenarioOf(claim) === scenario?.id)
    if (!found.length) return ''
    const title = scenario
      ? `<p class="claims-of" v-pre><a href="${context.link(`side-by-side/${scenario.id}.html`)}">${escape(scenario.task[context.language])}</a></p>\n`
      : ''
    return title + found.map(it => claimShown(it, context, `claim-${it.id}`)).join('')
  }).join('')
}

function claimShown({ sentence, databases: where, evidence }, context, id) {
  const { language, texts } = context
  const places = where.length === Object.keys(databases).length
    ? texts.everywhere
    : `${texts.holdsOn}: ${where.map(it => databases[it]).join(', ')}`
  const proofs = evidence.map(it => `<li>${proof(it, context)}</li>`).join('')
  return `<figure class="claim"${id ? ` id="${id}"` : ''} v-pre><blockquote><p>${escape(sentence[language])}</p></blockquote>
<figcaption>${places}</figcaption>
${proofs && `<details><summary>${texts.evidence}</summary><ul>${proofs}</ul></details>`}</figure>
`
}

function proof({ library, scenario, approach }, context) {
  const { catalogue, observations } = context.facts
  const name = `<a href="${context.link(`side-by-side/${scenario}.html`)}#${library}-${approach}">${escape(libraries[library])} ${escape(approach)}</a>`
  return `${name}: ${countsInWords(observations.of(scenario, library, approach), catalogue.scenario(scenario).size, context)}`
}
