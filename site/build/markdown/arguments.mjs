import { AuthorError } from '../author-error.mjs'

/** The lines of a block that are not blank, as words. */
export function lines(text) {
  return text.split('\n').map(line => line.trim()).filter(Boolean).map(line => line.split(/\s+/))
}

/** As {@link lines}, where each line must have so many words. */
export function argumentLines(text, names) {
  const all = lines(text)
  if (!all.length) throw new AuthorError(`wants a line: ${names.join(' ')}`)
  for (const words of all) {
    if (words.length !== names.length) throw new AuthorError(`"${words.join(' ')}" should be: ${names.join(' ')}`)
  }
  return all
}
