/** Something that an author has to mend. Says what is wrong and what there is; the place is added where it is known. */
export class AuthorError extends Error {
  /**
   * @param {string} message what was wrong, what there is, what to do
   * @param {string} [file] relative to the checkout
   * @param {number} [line] from 1
   */
  constructor(message, file, line) {
    super(message)
    this.file = file
    this.line = line
  }

  /** `site/en/index.md:12: there is no scenario "x"`, as editors and terminals understand it. */
  toString() {
    return `${[this.file, this.line].filter(Boolean).join(':')}: ${this.message}`
  }
}

/** `"lazi"; there are lazy, join-fetch`: the nearest names first. */
export function notOneOf(word, names) {
  const known = [...names].sort((a, b) => distance(word, a) - distance(word, b) || (a < b ? -1 : 1))
  const more = known.length > 8 ? `, … (${known.length})` : ''
  return `"${word}"; there ${known.length === 1 ? 'is' : 'are'} ${known.slice(0, 8).join(', ') || 'none'}${more}`
}

function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1))
    }
    row = next
  }
  return row[b.length]
}
