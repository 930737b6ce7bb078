import { AuthorError } from '../author-error.mjs'
import { attributes } from '../html.mjs'
import { databases, nameOf } from '../settings.mjs'
import { growthOf } from '../traces.mjs'
import { argumentLines } from './arguments.mjs'
import { traceComponent } from './trace.mjs'

/** A question for the number of statements; after the answer, the explanation and the trace. */
export function predict(text, context) {
  const [first, ...rest] = text.split('\n')
  const [[scenario, library, approach]] = argumentLines(first, ['SCENARIO', 'LIB', 'APPROACH'])
  const explanation = rest.join('\n')
  if (!explanation.trim()) throw new AuthorError('wants a blank line and an explanation after the first line')
  const observations = context.facts.observations.of(scenario, library, approach)
  const [database, ...others] = Object.keys(databases).filter(id => observations.some(it => it.database === id))
  const answers = growthOf(observations, database).map(({ size, count }) => ({ size, count }))
  const differ = others.some(id => growthOf(observations, id).some(({ count }, i) => count !== answers[i]?.count))
  const values = {
    id: `${scenario} ${library} ${approach}`,
    library: nameOf(library),
    approach,
    database: differ ? databases[database] : undefined,
    size: context.facts.catalogue.scenarios.find(it => it.id === scenario)?.size?.[context.language],
    ':answers': answers
  }
  return `<Predict${attributes(values)}>\n${context.markdown(explanation, 1)}\n${traceComponent([observations], context, false)}</Predict>\n`
}
