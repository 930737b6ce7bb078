import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { site } from './settings.mjs'

const folder = join(site, 'node_modules/.cache/workbook')

/**
 * Remembers what is slow to make and depends on its key alone, from build to build; `npm ci` forgets it.
 *
 * @param {string} name of the file
 * @param {string} madeBy the source of what makes it: another one makes everything anew
 * @param {(...words: string[]) => string} make
 */
export function remembered(name, madeBy, make) {
  const file = join(folder, `${name}-${hash(madeBy)}.json`)
  const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const now = {}
  let changed = false
  process.on('exit', () => {
    if (!changed) return
    mkdirSync(folder, { recursive: true })
    writeFileSync(`${file}.${process.pid}`, JSON.stringify({ ...before, ...now }))
    renameSync(`${file}.${process.pid}`, file)
  })
  return (...words) => {
    const key = hash(words.join('\0'))
    if (!(key in now)) {
      changed ||= !(key in before)
      now[key] = before[key] ?? make(...words)
    }
    return now[key]
  }
}

const hash = text => createHash('sha256').update(text).digest('base64url').slice(0, 22)
