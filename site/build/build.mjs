// npm run build: each language in a process of its own, then what concerns all pages.
import { fork } from 'node:child_process'
import { join } from 'node:path'
import { AuthorError } from './author-error.mjs'
import { checkPages } from './checks.mjs'
import { Facts } from './facts.mjs'
import { Record } from './markdown/record.mjs'
import { sidebarOf } from './pages.mjs'
import { folderOf, joinParts } from './parts.mjs'
import { report } from './report.mjs'
import { languages, site } from './settings.mjs'
import { writeSocialImage } from './social.mjs'

/*
 * The pages are many objects that live long: copied fewer times, they cost less. And Node.js 20 optimizes what is over
 * before that pays: it waits longer, as later ones do by themselves.
 */
const forShortWork = ['--max-semi-space-size=64', ...(process.versions.node.startsWith('20.') ? ['--interrupt-budget=300000'] : [])]

const start = Date.now()
try {
  // What cannot be read is said once, before each process meets it.
  const facts = Facts.read()
  languages.forEach(language => sidebarOf(language))
  report(checkPages(Record.of(await allBuilt()), facts))
  writeSocialImage(folderOf(languages[0]), facts)
  joinParts()
  console.log(`built site/dist in ${((Date.now() - start) / 1000).toFixed(1)} s`)
} catch (error) {
  console.error(error instanceof AuthorError ? error.toString() : error.stack)
  process.exitCode = 1
}

/** Waits for the end of each: what VitePress writes while it works, it removes when it fails. */
async function allBuilt() {
  const results = await Promise.allSettled(languages.map(built))
  const failed = results.find(it => it.status === 'rejected')
  if (failed) throw failed.reason
  return results.map(it => it.value)
}

/** What was met in the pages of a language, when they are built. */
function built(language) {
  const child = fork(join(site, 'build/one-language.mjs'), {
    cwd: site,
    env: { ...process.env, SITE_LANGUAGE: language },
    execArgv: forShortWork,
    serialization: 'advanced',
    silent: true
  })
  return new Promise((resolve, reject) => {
    let record
    let said = ''
    child.stdout.on('data', text => { said += text })
    child.stderr.on('data', text => { said += text })
    child.on('message', message => { record = message })
    child.on('close', code => {
      if (code === 0 && record) return resolve(record)
      const failure = new Error(`the pages of ${language} could not be built`)
      failure.stack = `${said.trim()}\n${failure.message}`
      reject(failure)
    })
  })
}
