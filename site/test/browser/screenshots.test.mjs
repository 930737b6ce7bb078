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
  { name: 'light-1280', colorScheme: 'light', viewport: { width: 1280, height: 1600 } },
  { name: 'dark-390', colorScheme: 'dark', viewport: { width: 390, height: 1600 } }
]

const { context } = await reader()

test('ten pages are pictured in both languages', async () => {
  mkdirSync(join(target, 'screenshots'), { recursive: true })
  for (const { name, ...options } of looks) {
    for (const language of ['en', 'ko']) {
      const it = await context(options)
      const window = await it.newPage()
      for (const page of pages) {
        const response = await window.goto(`${language}/${page}.html`)
        assert.ok(response.ok(), page)
        await window.screenshot({ path: join(target, 'screenshots', `${language}-${page.replaceAll('/', '-')}-${name}.png`) })
      }
      await it.close()
    }
  }
})
