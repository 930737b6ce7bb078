import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faults } from './axe.mjs'
import { reader, tabTo } from './browser.mjs'

const { context } = await reader()
const page = 'side-by-side/relationship/move-post.html'

const links = window => window.locator('.sidebar a').evaluateAll(all => all.map(one => one.pathname.replace(/^.*?\/(en|ko)\//, '')))

test('without JavaScript the sidebar shows the pages around the one that is read, and marks it', async () => {
  const it = await context({ javaScriptEnabled: false })
  for (const language of ['en', 'ko']) {
    const window = await it.open(`${language}/${page}`)
    assert.deepEqual(await window.locator('.sidebar [aria-current=page]').evaluateAll(all => all.map(one => new URL(one.href).pathname.split('/').pop())), ['move-post.html'])
    const shown = await links(window)
    assert.ok(shown.includes('side-by-side/relationship/delete-user.html'))
    assert.ok(shown.includes('jooq/'))
    assert.ok(!shown.includes('jooq/blob.html'))
    assert.equal(await window.locator('.sidebar button:visible').count(), 0)
  }
  await it.close()
})

test('a group is opened and closed by keyboard, and stays as it is on the next page', async () => {
  const it = await context()
  const window = await it.open(`en/${page}`)
  const toggle = window.getByRole('button', { name: 'Pages below: jOOQ' })
  await tabTo(window, toggle)
  await window.keyboard.press('Enter')
  assert.equal(await toggle.getAttribute('aria-expanded'), 'true')
  await window.locator('.sidebar a[href$="jooq/blob.html"]').click()
  await window.locator('.sidebar [aria-current=page][href$="jooq/blob.html"]').waitFor()
  assert.ok((await links(window)).includes(page), 'what was open stays open')
  await toggle.press('Enter')
  assert.ok(!(await links(window)).includes('jooq/blob.html'))
  await it.close()
})

test('on a phone the sidebar opens by its button, without a fault', async () => {
  for (const [language, colorScheme, menu] of [['en', 'light', 'Menu'], ['ko', 'dark', '차례']]) {
    const it = await context({ colorScheme, viewport: { width: 390, height: 844 } })
    const window = await it.open(`${language}/${page}`)
    await window.locator('.VPLocalNav').getByRole('button', { name: menu }).click()
    await window.locator('.VPSidebar.open [aria-current=page]').waitFor()
    assert.deepEqual(await faults(window, '.VPSidebar'), [])
    await it.close()
  }
})
