/*
 * What counts as a word, for the build that makes the index and for the browser that asks it.
 *
 * Korean joins words to compounds and hangs particles on them: every suffix of a run of Hangul is indexed, so that
 * 클래스 is found in 엔티티클래스, and a question loses one trailing particle. Code is kept as it is written, and its parts
 * beside it: @DbJson is found as @DbJson, dbjson and json. N+1 is one word.
 */

const word = /@?[\p{L}\p{N}]+(?:[-_.+][\p{L}\p{N}]+)*/gu
const hangul = /^[가-힣]+$/
const particles = /(?:으로|에서|에게|까지|부터|처럼|보다|은|는|이|가|을|를|의|에|로|와|과|도|만)$/

/** Words of a text; runs of Hangul are parted from Latin ones: `MULTISET은` is two. */
export function tokenize(text) {
  return (text.match(word) ?? []).flatMap(it => it.match(/[가-힣]+|@?[^가-힣]+/g) ?? [])
}

/** What a word of a page is found by. */
export function indexed(term) {
  const lower = term.toLowerCase()
  if (hangul.test(lower)) return suffixes(lower)
  return [...new Set([lower, lower.replace('@', ''), ...parts(term)])].filter(it => it.length > 1 || /\d/.test(it))
}

/** What a word of a question looks for. */
export function asked(term) {
  const lower = term.toLowerCase()
  if (!hangul.test(lower)) return lower
  const stem = lower.replace(particles, '')
  return stem.length > 1 || stem.length === lower.length ? stem || lower : lower
}

function suffixes(term) {
  const all = Array.from({ length: Math.max(1, term.length - 1) }, (_, i) => term.slice(i))
  return [...new Set([...all, ...all.map(it => it.replace(particles, '')).filter(it => it.length > 1)])]
}

/** `session.setFetchSize` is also session, setfetchsize, set, fetch and size. */
const parts = term => [/[-_.+@]/, /[-_.+@]|(?<=[a-z\d])(?=[A-Z])/].flatMap(at => term.split(at)).map(it => it.toLowerCase()).filter(it => it.length > 1)

/** How MiniSearch makes and asks the index. */
export const options = {
  fields: ['title', 'page', 'text'],
  storeFields: ['title', 'page'],
  tokenize,
  processTerm: indexed,
  searchOptions: {
    tokenize,
    processTerm: asked,
    combineWith: 'AND',
    boost: { title: 4, page: 3 },
    prefix: true,
    fuzzy: term => (/[가-힣]/.test(term) || term.length < 5 ? false : 0.15)
  }
}
