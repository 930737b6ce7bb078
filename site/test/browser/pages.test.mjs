import assert from 'node:assert/strict'
import { test } from 'node:test'
import { libraries } from '../../build/settings.mjs'
import { faults } from './axe.mjs'
import { reader } from './browser.mjs'
import { kinds, pages, pageWith } from './dist.mjs'
import { visit } from './visit.mjs'

/*
 * Every page is opened: what it says and loads, whether axe finds fault with it when everything that opens is open, and
 * whether it fits the smallest screen. Theme, width and library change from page to page; one page of each kind is seen
 * in every theme and width, and with AXE=all every page. AXE=kinds, for a build server, leaves it at one page of each kind,
 * themes and widths in turn.
 */
const themes = ['light', 'dark']
const widths = [1280, 390]
const budget = { script: 90, all: 300 } // kilobytes

const { context } = await reader()
const kindsAlone = process.env.AXE === 'kinds'
const wanted = kindsAlone ? pages.filter(page => kinds.has(page)) : pages
const began = performance.now()
const visits = (await inParallel(2, wanted.flatMap(visitsOf), async ({ page, theme, widths: its, library }) => {
  const it = await context({ colorScheme: theme, viewport: { width: its[0], height: 900 } })
  const seen = await visit(it, page, its, library)
  await it.close()
  return { ...seen, page, theme, looks: its.length }
}))
const seconds = Math.round((performance.now() - began) / 1000)

test('axe finds no fault on any page, with tabs, quiz and traces open', t => {
  t.diagnostic(`${wanted.length} of ${pages.length} pages, ${visits.reduce((all, it) => all + it.looks, 0)} looks, ${seconds} s`)
  assert.ok(visits.length > 0)
  assert.deepEqual(told(it => it.faults), [])
})

test('no page says an error', () => {
  assert.deepEqual(told(it => it.errors), [])
})

test('no page asks another host, or for what is not there', () => {
  assert.deepEqual(told(it => it.strange), [])
})

test('no page is wider than a screen of 360 px, and no listing is cut off there', () => {
  assert.deepEqual(told(it => it.wide), [])
})

test(`a page is at most ${budget.all} KB, its JavaScript at most ${budget.script} KB, compressed`, t => {
  for (const [kind, most] of Object.entries(budget)) {
    const largest = visits.reduce((one, other) => (other.size[kind] > one.size[kind] ? other : one))
    t.diagnostic(`${kind}: at most ${largest.size[kind].toFixed(1)} KB, ${largest.page}`)
    assert.deepEqual(visits.filter(it => it.size[kind] > most).map(it => `${it.page}: ${it.size[kind].toFixed(1)} KB`), [])
  }
})

const looks = kindsAlone
  ? [['light', 390], ['dark', 1280]]
  : themes.flatMap(theme => widths.map(width => [theme, width]))

for (const language of ['en', 'ko']) {
  test(`axe finds no fault with the search open and the quiz answered, ${language}`, async () => {
    for (const [theme, width] of looks) {
      const it = await context({ colorScheme: theme, viewport: { width, height: 900 } })
      const window = await it.open(pageWith(/class="predict"/, language))
      const quiz = window.locator('.predict').first()
      await quiz.getByRole('spinbutton').first().waitFor()
      for (const field of await quiz.getByRole('spinbutton').all()) await field.fill('1')
      await quiz.locator('[type=submit]').click()
      assert.deepEqual(await faults(window, '.predict'), [], `quiz answered, ${theme} ${width}`)
      await window.keyboard.press('Control+k')
      await window.locator('dialog').getByRole('combobox').waitFor()
      await window.keyboard.type('join fetch')
      await window.locator('dialog').getByRole('option').first().waitFor()
      assert.deepEqual(await faults(window, 'dialog'), [], `search open, ${theme} ${width}`)
      await it.close()
    }
  })
}

function visitsOf(page, index) {
  const all = process.env.AXE === 'all' || (kinds.has(page) && !kindsAlone)
  const library = Object.keys(libraries)[index % Object.keys(libraries).length]
  const turn = [themes[index % 2], [widths[(index >> 1) % 2]]]
  return (all ? themes.map(theme => [theme, widths]) : [turn]).map(([theme, its]) => ({ page, theme, widths: its, library }))
}

const told = what => visits.flatMap(it => what(it).map(line => `${it.page} ${it.theme}: ${line}`))

async function inParallel(count, all, task) {
  const results = []
  let next = 0
  await Promise.all(Array.from({ length: count }, async () => {
    while (next < all.length) {
      const index = next++
      results[index] = await task(all[index], index)
    }
  }))
  return results
}
