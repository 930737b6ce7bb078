import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reader, tabTo } from './browser.mjs'
import { pageWith } from './dist.mjs'

const { context } = await reader()
const scenario = 'side-by-side/relationship/list-users-with-posts.html'

const tab = (window, library) => window.locator(`.tabs-by-library [role=tab][data-tab=${library}]`).first()
const shown = window => window.locator('.tabs-by-library').first().locator('> [role=tabpanel]:visible')
const chosen = async window => {
  assert.equal(await shown(window).count(), 1, 'one panel is shown')
  assert.equal(await window.locator('.tabs-by-library').first().locator('> [role=tablist] > [aria-selected=true]').count(), 1)
  return shown(window).getAttribute('data-tab')
}

test('a library that was chosen is chosen on the next page, after a reload, and in the other language', async () => {
  const it = await context()
  const window = await it.open(`en/${scenario}`)
  await tab(window, 'jooq').click()
  assert.equal(await chosen(window), 'jooq')
  await window.reload()
  assert.equal(await chosen(window), 'jooq')
  await window.goto(`ko/${scenario}`)
  assert.equal(await chosen(window), 'jooq')
  await window.locator('.VPSidebar a[href*="side-by-side/relationship/"]').last().evaluate(link => link.click())
  await window.waitForURL(url => !url.pathname.endsWith(scenario))
  await window.locator('.tabs-by-library').first().waitFor()
  assert.equal(await chosen(window), 'jooq')
  await it.close()
})

test('a library that was chosen in one window is chosen in another at once', async () => {
  const it = await context()
  const [one, other] = [await it.open(`en/${scenario}`), await it.open(`ko/${scenario}`)]
  assert.equal(await chosen(other), 'hibernate')
  await tab(one, 'ebean').click()
  await other.locator('html[data-library=ebean]').waitFor({ state: 'attached' })
  assert.equal(await chosen(other), 'ebean')
  await it.close()
})

test('all groups of a page follow the choice', async () => {
  const it = await context()
  const window = await it.open(`en/${scenario}`)
  await tab(window, 'mybatis').click()
  const selected = await window.locator('.tabs-by-library > [role=tablist] > [role=tab][data-tab=mybatis]').evaluateAll(all => all.map(one => one.ariaSelected))
  assert.ok(selected.length)
  assert.deepEqual(new Set(selected), new Set(['true']))
  await it.close()
})

test('tabs are used by keyboard alone', async () => {
  const it = await context()
  const window = await it.open(`en/${scenario}`)
  await tabTo(window, tab(window, 'hibernate'))
  for (const [key, library] of [['ArrowRight', 'jooq'], ['ArrowLeft', 'hibernate'], ['End', 'ebean'], ['ArrowRight', 'jdbc'], ['Home', 'jdbc']]) {
    await window.keyboard.press(key)
    assert.equal(await chosen(window), library, key)
    assert.equal(await window.evaluate(() => document.activeElement.dataset.tab), library, key)
  }
  const focusable = await window.locator('.tabs-by-library').first().locator('> [role=tablist] > [tabindex="0"]').count()
  assert.equal(focusable, 1, 'one stop for Tab')
  await it.close()
})

test('a link to what another library shows opens its panel', async () => {
  const it = await context()
  const window = await it.open(`en/${scenario}#jooq-multiset`)
  await window.locator('#jooq-multiset').waitFor()
  assert.equal(await chosen(window), 'jooq')
  await it.close()
})

test('tabs of one library show what was chosen in them', async () => {
  const it = await context()
  const page = pageWith(/<div class="tabs tabs-by-label"/)
  const window = await it.open(page)
  const group = window.locator('.tabs-by-label').first()
  await group.locator('> [role=tablist] > [role=tab]').nth(1).click()
  assert.deepEqual(await group.locator('> [role=tabpanel]').evaluateAll(all => all.map(one => one.checkVisibility()).slice(0, 2)), [false, true])
  await it.close()
})
