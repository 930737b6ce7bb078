import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { root } from '../../build/settings.mjs'
import { reader } from './browser.mjs'
import { pageWith } from './dist.mjs'

const { context } = await reader()

const approved = database => JSON.parse(readFileSync(join(root, `chapters/hibernate/approved/${database}/relationship/list-users-with-posts.json`), 'utf8'))
const countOf = (database, size) => approved(database).find(it => it.approach === 'lazy' && it.size === size).count

test('a trace shows the database and the size that were switched to', async () => {
  const it = await context()
  const window = await it.open('en/side-by-side/relationship/list-users-with-posts.html')
  const trace = window.locator('#hibernate-lazy ~ .trace').first()
  await trace.locator('> summary').click()
  for (const database of ['postgresql', 'sqlite', 'h2']) {
    for (const size of [250, 10]) {
      await trace.getByLabel('Database').selectOption(database)
      await trace.getByLabel('Size').selectOption(String(size))
      assert.match(await trace.locator('.trace-title').innerText(), new RegExp(`\\b${countOf(database, size)} statement`))
    }
  }
  await it.close()
})

test('of two traces side by side, what only one sent is marked', async () => {
  const it = await context()
  const window = await it.open(pageWith(/class="traces side-by-side"/))
  const both = window.locator('.traces.side-by-side').first()
  const [left, right] = await both.locator('> div').evaluateAll(sides => sides.map(side =>
    [...side.querySelectorAll('.statements > li')].map(one => ({ sql: one.querySelector('.sql').textContent, marked: one.classList.contains('lonely') }))))
  const texts = side => new Set(side.map(({ sql }) => sql))
  for (const { sql, marked } of left) assert.equal(marked, !texts(right).has(sql), sql)
  for (const { sql, marked } of right) assert.equal(marked, !texts(left).has(sql), sql)
  assert.ok([...left, ...right].some(({ marked }) => marked))
  await it.close()
})
