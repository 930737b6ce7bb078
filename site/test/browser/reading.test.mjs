import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reader } from './browser.mjs'
import { kinds } from './dist.mjs'

const { context } = await reader()

test('without JavaScript every listing is there to be read, on a page of each kind', async () => {
  const it = await context({ javaScriptEnabled: false })
  const window = await it.newPage()
  const hidden = []
  let read = 0
  for (const page of kinds) {
    await window.goto(page === 'index.html' ? '' : page)
    // What is folded is opened by the browser itself.
    await window.locator('details').evaluateAll(all => all.forEach(one => { one.open = true }))
    const listings = await window.locator('.vp-doc pre').evaluateAll(all => all.map(one => ({ shown: one.checkVisibility() && one.clientHeight > 0, text: one.textContent.slice(0, 60) })))
    hidden.push(...listings.filter(({ shown }) => !shown).map(({ text }) => `${page}: ${text}`))
    read += listings.length
  }
  assert.ok(read > 0)
  assert.deepEqual(hidden, [])
  await it.close()
})

test('without JavaScript each panel says whose it is, and tabs that would do nothing are not shown', async () => {
  const it = await context({ javaScriptEnabled: false })
  const window = await it.open('en/side-by-side/relationship/list-users-with-posts.html')
  const panels = window.locator('.tabs-by-library').first().locator('> [role=tabpanel]')
  for (const panel of await panels.all()) assert.ok(await panel.locator('> .panel-name').isVisible())
  assert.equal(await window.locator('[role=tab]:visible').count(), 0)
  await it.close()
})

test('who listens to a Korean page hears Korean around it, and titles as they are read', async () => {
  const it = await context({ javaScriptEnabled: false })
  const window = await it.newPage()
  const foreign = []
  let heard = 0
  for (const page of [...kinds].filter(one => one.startsWith('ko/'))) {
    await window.goto(page)
    const said = await window.locator(':not(.vp-doc *):is([aria-label], .visually-hidden), .header-anchor').evaluateAll(all => all.map(one => one.ariaLabel ?? one.textContent.trim()))
    heard += said.length
    foreign.push(...said.filter(words => !/[가-힣]/.test(words) || words.includes('{')).map(words => `${page}: ${words}`))
  }
  assert.ok(heard > 0)
  assert.deepEqual(foreign, [])
  await it.close()
})
