import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reader, tabTo } from './browser.mjs'

const { context } = await reader()
const page = 'side-by-side/matrix.html'

const rows = window => window.locator('.matrix tbody tr')
const table = window => window.locator('.matrix tbody tr').evaluateAll(all => all.map(row => [...row.cells].map(cell => cell.innerText)))
const columns = window => window.locator('.matrix thead th').allInnerTexts()

test('filters keep what fits, and the address leads back to it, in both languages', async () => {
  const it = await context()
  const window = await it.open(`en/${page}`)
  const all = await rows(window).count()
  await window.getByLabel('Scenarios').selectOption('blob')
  await window.locator('.matrix').getByLabel('jOOQ').uncheck()
  await window.locator('.matrix').getByLabel('Database').selectOption('sqlite')
  assert.ok(await rows(window).count() < all)
  for (const [id] of await table(window)) assert.match(id, /^blob\//)
  assert.ok(!(await columns(window)).includes('jOOQ'))
  const address = new URL(window.url())
  assert.deepEqual(Object.fromEntries(address.searchParams), { database: 'sqlite', scenarios: 'blob', libraries: 'jdbc,hibernate,mybatis,ebean' })
  const expected = await table(window)
  await window.reload()
  await window.waitForFunction(most => document.querySelectorAll('.matrix tbody tr').length < most, all)
  assert.deepEqual(await table(window), expected)
  await window.goto(`ko/${page}${address.search}`)
  await window.waitForFunction(most => document.querySelectorAll('.matrix tbody tr').length < most, all)
  assert.deepEqual((await table(window)).map(([id]) => id), expected.map(([id]) => id))
  await it.close()
})

test('"only differences" keeps the scenarios whose libraries differ', async () => {
  const it = await context()
  const window = await it.open(`en/${page}`)
  // Below the figures stands the number of traps, which is no difference in what is right.
  const figures = async () => (await table(window)).map(([id, ...cells]) => ({ id, cells: cells.map(cell => cell.split('\n')[0].replace(/\s*\d+ traps?$/, '')) }))
  const differing = (await figures()).filter(({ cells }) => new Set(cells).size > 1).map(({ id }) => id)
  await window.getByLabel(/only where/).check()
  assert.deepEqual((await figures()).map(({ id }) => id), differing)
  assert.ok(differing.length)
  await it.close()
})

test('a row leads to its scenario', async () => {
  const it = await context()
  const window = await it.open(`ko/${page}`)
  await window.getByRole('link', { name: 'relationship/list-users-with-posts' }).click()
  await window.waitForURL('**/ko/side-by-side/relationship/list-users-with-posts.html')
  await it.close()
})

test('the matrix is filtered by keyboard alone', async () => {
  const it = await context()
  const window = await it.open(`en/${page}`)
  const all = await rows(window).count()
  await tabTo(window, window.getByLabel('Scenarios'))
  await window.keyboard.press('ArrowDown')
  assert.ok(await rows(window).count() < all)
  await tabTo(window, window.locator('.matrix').getByLabel('jOOQ'))
  await window.keyboard.press('Space')
  assert.ok(!(await columns(window)).includes('jOOQ'))
  await tabTo(window, rows(window).first().getByRole('link'))
  await window.keyboard.press('Enter')
  await window.waitForURL(url => !url.pathname.endsWith('matrix.html'))
  await it.close()
})
