import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { target } from '../../build/dist.mjs'
import { reader } from './browser.mjs'

/** What a build keeps to be looked at: wide and light, narrow and dark. */
const pages = [
  'index', 'how-to-use', 'lay-of-the-land', 'hibernate/index', 'hibernate/relationship', 'side-by-side/relationship/list-users-with-posts',
  'side-by-side/matrix', 'side-by-side/choosing', 'from-python/sqlalchemy', 'exercises'
]
const looks = [
  { name: 'light-1280', colorScheme: 'light', width: 1280 },
  { name: 'dark-390', colorScheme: 'dark', width: 390 }
]

const { context } = await reader()

test('ten pages are pictured in both languages', async () => {
  mkdirSync(join(target, 'screenshots'), { recursive: true })
  const it = await context()
  const window = await it.newPage()
  for (const language of ['en', 'ko']) {
    for (const page of pages) {
      const response = await window.goto(`${language}/${page}.html`)
      assert.ok(response.ok(), page)
      for (const { name, colorScheme, width } of looks) {
        await window.emulateMedia({ colorScheme })
        await window.setViewportSize({ width, height: 1600 })
        await window.screenshot({ path: join(target, 'screenshots', `${language}-${page.replaceAll('/', '-')}-${name}.png`) })
      }
    }
  }
  await it.close()
})
