import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reader, tabTo } from './browser.mjs'

const { context } = await reader()

const box = window => window.getByRole('combobox')
const results = window => window.locator('dialog').getByRole('option')

async function ask(window, words) {
  await box(window).fill(words)
  await results(window).first().waitFor()
  return results(window).allInnerTexts()
}

test('the search opens by its button, by slash and by Control K, and Escape closes it', async () => {
  const it = await context()
  const window = await it.open('en/')
  const dialog = window.locator('dialog')
  await window.locator('.search-button').click()
  await box(window).waitFor()
  await window.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  for (const keys of ['/', 'Control+k']) {
    await window.keyboard.press(keys)
    await box(window).waitFor()
    assert.ok(await box(window).evaluate(input => input === document.activeElement), `${keys} puts the cursor into the field`)
    await window.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
  }
  await it.close()
})

test('Korean is found inside a compound and with a particle, English and code as they are written', async () => {
  const it = await context()
  const window = await it.open('ko/')
  await window.keyboard.press('/')
  for (const words of ['접근', '결과를', 'join fetch', '@DbJson', 'MULTISET']) {
    await box(window).fill('')
    await results(window).first().waitFor({ state: 'detached' })
    assert.ok((await ask(window, words)).length, words)
  }
  await it.close()
})

test('what was found is chosen by arrow keys and opened by Enter', async () => {
  const it = await context()
  const window = await it.open('en/')
  await tabTo(window, window.locator('.search-button'))
  await window.keyboard.press('Enter')
  await window.keyboard.type('join fetch')
  await results(window).nth(1).waitFor()
  await window.keyboard.press('ArrowDown')
  assert.equal(await results(window).nth(1).getAttribute('aria-selected'), 'true')
  assert.equal(await box(window).getAttribute('aria-activedescendant'), await results(window).nth(1).getAttribute('id'))
  const before = window.url()
  await window.keyboard.press('Enter')
  await window.waitForURL(url => url.href !== before)
  assert.match(new URL(window.url()).pathname, /\/en\//)
  await window.locator('dialog').waitFor({ state: 'hidden' })
  assert.ok(await window.locator('.vp-doc h1').isVisible())
  await it.close()
})

test('where nothing is found, it says so', async () => {
  const it = await context()
  const window = await it.open('en/')
  await window.keyboard.press('/')
  await box(window).fill('zzqqzz')
  await window.locator('dialog [role=status]').getByText('Nothing found').waitFor()
  await it.close()
})
