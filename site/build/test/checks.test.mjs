import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkPages } from '../checks.mjs'

const facts = { catalogue: { scenarios: [], claims: [] } }

/** A page as the renderer would have recorded it. */
function page(path, changes = {}) {
  const headings = [{ level: 1, id: 'title', written: false, title: 'Title', line: 5 }]
  return { path, errors: [], headings, fences: [], links: [], ids: new Set(['title']), scenarios: new Set(), ...changes }
}

function errorsOf(...pages) {
  const record = { pages: new Map(pages.map(it => [it.path, it])), errors: [], regions: new Set() }
  return checkPages(record, facts).map(String).filter(it => it.startsWith('site/'))
}

const heading = (id, line) => ({ level: 2, id, written: true, title: id, line })

test('two pages that correspond are right', () =>
  assert.deepEqual(errorsOf(page('en/a.md'), page('ko/a.md')), []))

test('a page without its translation is named', () =>
  assert.deepEqual(errorsOf(page('en/a.md')), ['site/en/a.md:1: has no translation site/ko/a.md']))

test('headings that differ are named with both places', () => {
  const first = page('en/a.md')
  first.headings.push(heading('one', 7))
  const second = page('ko/a.md')
  second.headings.push(heading('two', 9))
  assert.deepEqual(errorsOf(first, second), ['site/ko/a.md:9: heading 1 is ## {#two}; in site/en/a.md:7 it is ## {#one}'])
})

test('blocks that differ are named; the explanation of a question may', () => {
  const fence = (info, content) => ({ info, content, line: 8 })
  const pair = (one, two) => errorsOf(page('en/a.md', { fences: [one] }), page('ko/a.md', { fences: [two] }))
  assert.deepEqual(pair(fence('predict', 'a b c\n\nText'), fence('predict', 'a b c\n\n글')), [])
  assert.deepEqual(pair(fence('claim', 'one'), fence('claim', 'two')), ['site/ko/a.md:8: block 1 is claim two; in site/en/a.md:8 it is claim one'])
})

test('a heading needs an anchor of its own', () => {
  const unnamed = page('en/a.md')
  unnamed.headings.push({ ...heading('reading', 7), written: false, title: 'Reading' })
  const named = page('ko/a.md')
  named.headings.push(heading('reading', 7))
  assert.deepEqual(errorsOf(unnamed, named), ['site/en/a.md:7: heading "Reading" needs an anchor: ## … {#in-english-words}'])
})

test('links to pages and anchors that do not exist are named with their line', () => {
  const linking = page('en/a.md', { links: [
    { href: './b.md', line: 3 }, { href: './nowhere.md', line: 4 }, { href: './b.md#nothing', line: 5 }, { href: '#title', line: 6 },
    { href: 'https://example.org', line: 7 }
  ] })
  assert.deepEqual(errorsOf(linking, page('ko/a.md'), page('en/b.md'), page('ko/b.md')), [
    'site/en/a.md:4: link to ./nowhere.md: there is no page site/en/nowhere.md',
    'site/en/a.md:5: link to ./b.md#nothing: site/en/b.md has no anchor #nothing'
  ])
})
