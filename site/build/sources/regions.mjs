import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { AuthorError, notOneOf } from '../author-error.mjs'
import { root } from '../settings.mjs'

const marker = /^\s*(?:\/\/|#|--|<!--)\s*(tag|end)::([^[\]]+)\[\]\s*(?:-->)?\s*$/

/**
 * The tagged regions of a file, by tag.
 *
 * @param {string} file relative to the checkout
 * @returns {Map<string, {code: string, file: string, from: number, to: number}>} lines from 1; the code has no
 *     common indentation and no markers
 * @throws {AuthorError} when a region is empty, defined twice, never begun or never ended
 */
export function regionsOf(file) {
  const path = join(root, file)
  if (!existsSync(path)) {
    throw new AuthorError(`there is no file ${file}`)
  }
  const changed = statSync(path).mtimeMs
  if (parsed.get(file)?.changed !== changed) parsed.set(file, { changed, regions: parseRegions(readFileSync(path, 'utf8'), file) })
  return parsed.get(file).regions
}

const parsed = new Map()

/** One region; an error names those that there are. */
export function region(file, tag) {
  const regions = regionsOf(file)
  const found = regions.get(tag)
  if (!found) {
    throw new AuthorError(`${file} has no region ${notOneOf(tag, regions.keys())}`)
  }
  return found
}

export function parseRegions(text, file) {
  const regions = new Map()
  const open = new Map()
  text.split(/\r?\n/).forEach((line, index) => {
    const [, kind, tag] = marker.exec(line) ?? []
    const fail = message => {
      throw new AuthorError(`region "${tag}" ${message}`, file, index + 1)
    }
    if (kind === 'tag') {
      if (regions.has(tag) || open.has(tag)) fail('is defined twice')
      open.set(tag, { from: index + 2, lines: [] })
    } else if (kind === 'end') {
      if (!open.has(tag)) fail('ends but never begins')
      const { from, lines } = open.get(tag)
      if (lines.every(it => it.trim() === '')) fail('is empty')
      open.delete(tag)
      regions.set(tag, { code: dedent(lines), file, from, to: index })
    } else {
      for (const { lines } of open.values()) lines.push(line)
    }
  })
  for (const [tag, { from }] of open) {
    throw new AuthorError(`region "${tag}" never ends`, file, from - 1)
  }
  return regions
}

function dedent(lines) {
  const indents = lines.filter(line => line.trim()).map(line => line.search(/\S/))
  const indent = Math.min(...indents)
  return lines.map(line => line.slice(indent).trimEnd()).join('\n').replace(/^\n+|\n+$/g, '')
}
