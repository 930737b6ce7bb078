// npm run test:browser: the built site in Chromium. Without one it says so, and fails only on a build server.
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { executable, installed } from './browser.mjs'
import { built } from './dist.mjs'

if (!installed) {
  console.log(`no Chromium at ${executable}: browser tests ${process.env.CI ? 'cannot run' : 'skipped'}; install chromium and fonts-noto-cjk, or set CHROMIUM to its path`)
  process.exitCode = process.env.CI ? 1 : 0
} else if (!built) {
  console.log('site/dist has no site: run "npm run build" before the browser tests')
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
