import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

const executable = process.env.CHROMIUM ?? '/usr/bin/chromium'

const flags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
  // No name leads anywhere: whatever a page needs, it has.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'
]

/** Why there is no browser, in one line; undefined when there is one. */
export const lacking = existsSync(executable) ? undefined : `no Chromium at ${executable}: install chromium and fonts-noto-cjk, or set CHROMIUM to its path`

/** A headless browser without a network, to be closed by the caller. */
export function openBrowser() {
  return chromium.launch({ executablePath: executable, args: flags })
}
