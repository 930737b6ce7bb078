import { after } from 'node:test'
import { openBrowser } from '../../build/chromium.mjs'
import { serve } from '../../build/server.mjs'

/**
 * A browser without a network and a server for it, both closed after the tests of the file.
 *
 * @returns `context(options)`, a reader with nothing remembered whose `open(path)` is a new window at that page
 */
export async function reader() {
  const server = await serve()
  const browser = await openBrowser()
  after(async () => {
    await browser.close()
    server.close()
  })
  return { address: server.address, browser, context: options => contextOf(browser, server.address, options) }
}

async function contextOf(browser, address, options) {
  const context = await browser.newContext({ baseURL: address, viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', ...options })
  context.setDefaultTimeout(120_000)
  const open = async path => {
    const window = await context.newPage()
    await window.goto(path)
    // Before Vue has taken the page over, nobody hears a click.
    if (options?.javaScriptEnabled !== false) await window.waitForFunction(() => document.getElementById('app')?.__vue_app__)
    return window
  }
  return Object.assign(context, { open })
}

/** Presses Tab until the element has the focus, as somebody without a mouse must; past the sidebar by the link for that. */
export async function tabTo(window, locator) {
  const inContent = await locator.evaluate(it => Boolean(it.closest('#VPContent .vp-doc')))
  if (inContent && await window.evaluate(() => document.activeElement === document.body)) {
    await window.keyboard.press('Tab')
    await window.keyboard.press('Enter')
  }
  for (let stops = 0; stops < 200; stops++) {
    if (await locator.evaluate(it => it === document.activeElement)) return
    await window.keyboard.press('Tab')
  }
  throw new Error(`${locator} is not reached by Tab`)
}
