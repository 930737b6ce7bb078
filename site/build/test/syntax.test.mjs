import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createMarkdownRenderer } from 'vitepress'
import { markdown } from '../markdown.mjs'
import { site } from '../settings.mjs'

test('a slow machine colours a listing like a fast one', async t => {
  const { options } = await createMarkdownRenderer(site, markdown)
  const highlight = () => options.highlight('Map<String, Object> copy = new HashMap<>(values);', 'java', '')
  const fast = highlight()
  let now = Date.now()
  t.mock.method(Date, 'now', () => now += 1000)

  assert.equal(highlight(), fast)
})
