import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withPolicy } from '../policy.mjs'
import { sidebarOf } from '../pages.mjs'
import { classesForStyles } from '../syntax.mjs'

const page = (path, order, folders = {}) => ({ path, title: path, order, folders })

test('the sidebar follows the order of the files, a folder standing where its index stands', () => {
  const sidebar = sidebarOf('en', [page('index.md', 0), page('glossary.md', 9), page('jooq/index.md', 5), page('jooq/blob.md', 2), page('jooq/a.md', 1)])
  assert.deepEqual(sidebar.map(it => it.text), ['index.md', 'jooq/index.md', 'glossary.md'])
  assert.deepEqual(sidebar[1].items.map(it => it.link), ['/en/jooq/a', '/en/jooq/blob'])
})

test('a folder without an index is named and ordered by the one above', () => {
  const [group] = sidebarOf('ko', [page('a/index.md', 1, { blob: '덩어리', other: '다른 것' }), page('a/other/x.md', 1), page('a/blob/y.md', 1)])
  assert.deepEqual(group.items.map(it => it.text), ['덩어리', '다른 것'])
})

test('the policy allows the inline scripts of the page by their hashes, and no others', () => {
  const html = withPolicy('<html><head><script>a()</script><script src="/b.js"></script></head></html>')
  assert.match(html, /script-src 'self' 'sha256-[\w+/=]{44}';/)
  assert.match(html, /default-src 'none'/)
  assert.doesNotMatch(html, /unsafe-inline|unsafe-eval/)
})

test('a colour for which there is no class is refused', () => {
  const node = { properties: { style: '--shiki-light:#123456' } }
  assert.throws(() => classesForStyles.span.call({ addClassToHast() {} }, node), /no class/)
})
