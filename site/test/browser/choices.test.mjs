import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reader, tabTo } from './browser.mjs'
import { pageWith } from './dist.mjs'

const { address, context } = await reader()

test('the first page offers both languages, and remembers', async () => {
  const it = await context()
  const window = await it.open('')
  await window.getByRole('link', { name: '한국어' }).click()
  await window.waitForURL('**/ko/')
  const later = await it.open('')
  await later.waitForURL('**/ko/')
  await it.close()
})

test('the other language shows the same page', async () => {
  const it = await context()
  const window = await it.open('en/hibernate/relationship.html')
  await window.evaluate(() => { window.stayed = true })
  const link = window.locator('a[href$="/ko/hibernate/relationship.html"]').first()
  await link.evaluate(one => one.click())
  await window.locator('html[lang=ko] .vp-doc h1').waitFor()
  assert.ok(await window.evaluate(() => window.stayed), 'the parts of the site are one application')
  assert.equal(window.url(), `${address}ko/hibernate/relationship.html`)
  await it.close()
})

test('ticked exercises are kept, and counted', async () => {
  const it = await context()
  const page = pageWith(/class="exercises"/)
  const window = await it.open(page)
  const first = window.locator('.exercise').first()
  await tabTo(window, first.getByRole('checkbox'))
  await window.keyboard.press('Space')
  await window.reload()
  await window.locator('.exercise.done').first().waitFor()
  assert.ok(await first.getByRole('checkbox').isChecked())
  assert.match(await window.locator('.exercises [role=status]').first().innerText(), /\b1 of \d+/)
  await it.close()
})

test('answers lead to a library by keyboard alone, and can be taken back', async () => {
  const it = await context()
  const window = await it.open(pageWith(/class="choose"/))
  const result = window.locator('.choose .result')
  const none = await result.innerText()
  const first = window.locator('.choose input[type=radio]').first()
  await tabTo(window, first)
  await window.keyboard.press('Space')
  assert.notEqual(await result.innerText(), none)
  assert.ok(await first.isChecked())
  await tabTo(window, result.getByRole('button'))
  await window.keyboard.press('Enter')
  await result.getByText(none).waitFor()
  assert.ok(!(await first.isChecked()))
  await it.close()
})

test('light and dark are switched, and kept', async () => {
  const it = await context({ colorScheme: 'light' })
  const window = await it.open('en/hibernate/relationship.html')
  await window.locator('.VPSwitchAppearance').first().evaluate(one => one.click())
  await window.locator('html.dark').waitFor({ state: 'attached' })
  await window.reload()
  assert.ok(await window.locator('html').evaluate(one => one.classList.contains('dark')))
  await it.close()
})
