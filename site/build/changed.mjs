import { execFileSync } from 'node:child_process'
import { site } from './settings.mjs'

/** When each page was changed last, by its path: one question to git, where VitePress asks one for each page. */
const times = read()

/** In milliseconds; undefined for what is in no commit. */
export const lastChanged = path => times.get(path)

function read() {
  const found = new Map()
  let time
  for (const line of log().split('\n')) {
    if (line.startsWith('@')) time = line.slice(1) * 1000
    else if (line && !found.has(line)) found.set(line, time)
  }
  return found
}

/** The newest commit first: `@` and its time, then the pages that it changed. */
function log() {
  try {
    const question = ['-c', 'core.quotePath=false', 'log', '--format=@%at', '--name-only', '--no-renames', '--relative', '--', '*.md']
    return execFileSync('git', question, { cwd: site, encoding: 'utf8', stdio: 'pipe', maxBuffer: 1 << 28 })
  } catch {
    return '' // no git: then no page says when it was changed
  }
}
