import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtLanguage, site } from './settings.mjs'

const folder = join(site, 'node_modules/.cache/workbook')

/**
 * Remembers what is slow to make and depends on its key alone, from build to build; `npm ci` forgets it.
 *
 * @param {string} name of the file
 * @param {string} madeBy the source of what makes it: another one makes everything anew
 * @param {(...words: string[]) => string} make
 * @param {{latestOnly?: boolean}} [options] what one build did not ask for is of no use to the next
 */
export function remembered(name, madeBy, make, { latestOnly = false } = {}) {
  // A file for each language: both are built at once, and each writes what its own pages asked for.
  const file = join(folder, `${[name, builtLanguage].filter(Boolean).join('-')}-${hash(madeBy)}.json`)
  const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const now = {}
  let changed = false
  process.on('exit', () => {
    if (!changed) return
    mkdirSync(folder, { recursive: true })
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(latestOnly ? now : { ...before, ...now }))
    renameSync(`${file}.${process.pid}`, file)
  })
  const made = new Map()
  return (...words) => {
    const text = words.join('\0')
    if (!made.has(text)) {
      const key = hash(text)
      changed ||= !(key in before)
      made.set(text, now[key] = before[key] ?? make(...words))
    }
    return made.get(text)
  }
}

const hash = text => createHash('sha256').update(text).digest('base64url').slice(0, 22)
