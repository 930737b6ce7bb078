import { draft } from './settings.mjs'

/**
 * Prints errors, one a line.
 *
 * @throws {Error} when there are some, unless the site is a draft
 */
export function report(errors) {
  if (!errors.length) return
  for (const error of errors) console.error(error.toString())
  if (draft) return
  const failure = new Error(`${errors.length} ${errors.length === 1 ? 'thing' : 'things'} to mend in the site, listed above`)
  failure.stack = failure.message
  throw failure
}
