// npm run test:browser: the built site in Chromium. Without one it says so, and fails only on a build server.
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { lacking } from '../../build/chromium.mjs'
import { unbuilt } from '../../build/dist.mjs'

if (lacking) {
  console.log(`browser tests ${process.env.CI ? 'cannot run' : 'skipped'}: ${lacking}`)
  process.exitCode = process.env.CI ? 1 : 0
} else if (unbuilt) {
  console.log(unbuilt)
  process.exitCode = 1
} else {
  const here = fileURLToPath(new URL('.', import.meta.url))
  const wanted = process.argv.slice(2)
  const files = readdirSync(here).filter(it => it.endsWith('.test.mjs') && (!wanted.length || wanted.includes(it.replace('.test.mjs', '')))).map(it => here + it)
  run({ files, concurrency: 2 })
    .on('test:fail', () => { process.exitCode = 1 })
    .compose(spec)
    .pipe(process.stdout)
}
