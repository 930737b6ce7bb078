import assert from 'node:assert/strict'
import { test } from 'node:test'
import MiniSearch from 'minisearch'
import { sectionsOf } from '../search/index.mjs'
import { options, tokenize } from '../search/words.mjs'

const index = new MiniSearch(options)
index.addAll([
  { id: 'compound', title: '엔티티클래스', page: '매핑', text: '지연로딩컬렉션을 다룹니다' },
  { id: 'code', title: 'JSON', page: 'blob', text: 'mapped with @DbJson, read by left join fetch u.posts; MULTISET은 행을' },
  { id: 'other', title: 'Pool', page: 'connection', text: 'HikariCP waits for a connection-timeout' }
])
const found = question => index.search(question).map(it => it.id)

test('Korean is found inside compounds', () => {
  assert.deepEqual(found('클래스'), ['compound'])
  assert.deepEqual(found('로딩'), ['compound'])
})

test('Korean is found with any particle, in the page and in the question', () => {
  for (const question of ['컬렉션', '컬렉션을', '컬렉션이', '컬렉션에서', '컬렉션으로']) assert.deepEqual(found(question), ['compound'], question)
})

test('code is found as it is written, and by its parts', () => {
  for (const question of ['@DbJson', 'DbJson', 'join fetch', 'multiset', 'u.posts', 'MULTISET']) assert.deepEqual(found(question), ['code'], question)
  assert.deepEqual(found('connection-timeout'), ['other'])
})

test('a slip in a long English word is forgiven, in Korean none', () => {
  assert.deepEqual(found('conection'), ['other'])
  assert.deepEqual(found('컬랙션'), [])
})

test('Hangul and Latin are parted', () => assert.deepEqual(tokenize('MULTISET은 1행'), ['MULTISET', '은', '1', '행']))

test('a page is cut at its headings', () => {
  const sections = sectionsOf('en/a.html', '<div class="vp-doc"><h1 id="a">A</h1><p>one</p><h2 id="b">B</h2><pre><code>two</code></pre></div>')
  assert.deepEqual(sections.map(it => [it.id, it.title, it.text.trim()]), [['en/a.html', 'A', 'A one'], ['en/a.html#b', 'B', 'B two']])
})
