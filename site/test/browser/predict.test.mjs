import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { root } from '../../build/settings.mjs'
import { reader, tabTo } from './browser.mjs'

const { context } = await reader()
const page = 'hibernate/relationship.html'

/** What was recorded, read where the chapter's tests approve it. */
const approved = JSON.parse(readFileSync(join(root, 'chapters/hibernate/approved/h2/relationship/list-users-with-posts.json'), 'utf8'))
const answers = [10, 250].map(size => approved.find(it => it.approach === 'lazy' && it.size === size).count)

const quiz = window => window.locator('.predict').first()
const fields = window => quiz(window).getByRole('spinbutton')
const verdict = window => quiz(window).locator('form [role=status]')

async function answer(window, numbers) {
  for (const [index, number] of numbers.entries()) await fields(window).nth(index).fill(String(number))
  await quiz(window).locator('[type=submit]').click()
}

test('a wrong answer is told the right one, and the explanation opens', async () => {
  const it = await context()
  const window = await it.open(`en/${page}`)
  assert.equal(await quiz(window).locator('details').getAttribute('open'), null)
  await answer(window, [2, 2])
  const told = await verdict(window).innerText()
  for (const count of answers) assert.match(told, new RegExp(`\\b${count}\\b`))
  assert.match(await verdict(window).getAttribute('class'), /wrong/)
  assert.ok(await quiz(window).locator('.trace').isVisible())
  await it.close()
})

test('a right answer is remembered after a reload, in the other language and in another window', async () => {
  const it = await context()
  const window = await it.open(`en/${page}`)
  const other = await it.open(`ko/${page}`)
  await fields(other).first().waitFor()
  await answer(window, answers)
  assert.match(await verdict(window).getAttribute('class'), /right/)
  await quiz(other).locator('.right').waitFor()
  await window.reload()
  await quiz(window).locator('.right').waitFor()
  assert.equal(await fields(window).count(), 0)
  await quiz(window).locator('form button').click()
  assert.equal(await fields(window).count(), answers.length, 'asked again')
  await it.close()
})

test('an empty answer is asked for a number', async () => {
  const it = await context()
  const window = await it.open(`ko/${page}`)
  await fields(window).first().waitFor()
  await quiz(window).locator('[type=submit]').click()
  assert.notEqual(await verdict(window).innerText(), '')
  assert.equal(await fields(window).count(), answers.length)
  await it.close()
})

test('the quiz is answered by keyboard alone', async () => {
  const it = await context()
  const window = await it.open(`en/${page}`)
  await fields(window).first().waitFor()
  await tabTo(window, fields(window).first())
  await window.keyboard.type(String(answers[0]))
  await window.keyboard.press('Tab')
  await window.keyboard.type(String(answers[1]))
  await window.keyboard.press('Enter')
  assert.match(await verdict(window).getAttribute('class'), /right/)
  await it.close()
})
