/*
 * A small reader of HTML that a build wrote: well-formed, with quoted attributes. It knows where elements begin and end,
 * and is many times faster than a parser that repairs what it reads.
 */

const token = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
/** Their content is text. */
const raw = new Set(['script', 'style', 'textarea'])

/**
 * Calls `open(name, attributes, from, to)`, `close(name, from, to)` and `text(from, to)` for each part, in order. An
 * element that has no content is opened and closed.
 *
 * @param {string} html
 * @param {{open?: Function, close?: Function, text?: Function}} visitor
 */
export function read(html, { open, close, text }) {
  token.lastIndex = 0
  let at = 0
  for (let match = token.exec(html); match; match = token.exec(html)) {
    const [whole, slash, name, attributes] = match
    const end = match.index + whole.length
    if (match.index > at) text?.(at, match.index)
    at = end
    if (!name) continue
    if (slash) {
      close?.(name, match.index, end)
      continue
    }
    open?.(name, attributes, match.index, end)
    if (empty.has(name) || attributes.endsWith('/')) {
      close?.(name, end, end)
    } else if (raw.has(name)) {
      at = html.indexOf(`</${name}`, end)
      if (at > end) text?.(end, at)
      token.lastIndex = at
    }
  }
  if (html.length > at) text?.(at, html.length)
}

/** The value of an attribute, undefined when it is not there. */
export function attribute(attributes, name) {
  if (!attributes.includes(name)) return undefined
  return new RegExp(`(?:^|\\s)${name}(?:="([^"]*)"|(?=[\\s/]|$))`).exec(attributes)?.slice(1).map(it => it ?? '')[0]
}

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', ZeroWidthSpace: '\u200b' }

/** Text as a reader sees it. */
export function unescape(text) {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name) return entities[name] ?? whole
    return String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex, 16))
  })
}
