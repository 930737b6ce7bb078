import { AuthorError } from '../author-error.mjs'
import { attributes } from '../html.mjs'
import { once } from '../memo.mjs'
import { longText } from '../statics/statics.mjs'
import { traceOf } from '../traces.mjs'
import { argumentLines } from './arguments.mjs'

/** The statements of one approach, or of two side by side. */
export function trace(text, context) {
  const wanted = argumentLines(text, ['SCENARIO', 'LIB', 'APPROACH'])
  if (wanted.length > 2) throw new AuthorError('shows one trace, or two side by side')
  return traceComponent(wanted.map(words => context.facts.observations.of(...words)), context, false)
}

/** @param {object[][]} approaches the observations of each */
export function traceComponent(approaches, context, folded) {
  const { catalogue } = context.facts
  const size = catalogue.scenarios.find(it => it.id === approaches[0][0].scenario)?.size?.[context.language]
  // As text: an expression would be compiled and minified for each page.
  return `<Trace${attributes({ traces: longText(`[${approaches.map(written).join()}]`), size, folded })} />\n`
}

/** A scenario's page and a library's show the same approaches, in two languages. */
const written = once(observations => JSON.stringify(traceOf(observations)))
