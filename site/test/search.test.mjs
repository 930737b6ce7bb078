import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import MiniSearch from 'minisearch'
import { options } from '../build/search/words.mjs'

/** Against the built site: each question finds one of its pages among the first three. */
const read = path => readFileSync(new URL(path, import.meta.url), 'utf8')
const questions = JSON.parse(read('search.json'))
const indexes = Object.fromEntries(['en', 'ko'].map(language => [language, MiniSearch.loadJSON(read(`../dist/search-${language}.json`), options)]))

for (const { language, query, pages } of questions) {
  test(`${language} "${query}" finds ${pages[0]}`, () => {
    const found = indexes[language].search(query).map(it => it.id.replace(/#.*/, ''))
    const first = [...new Set(found)].slice(0, 3)
    assert.ok(pages.some(page => first.includes(`${language}/${page}.html`)), `found ${first.join(', ') || 'nothing'}`)
  })
}

test('there are sixty questions or more, in both languages', () => {
  assert.ok(questions.length >= 60)
  assert.equal(new Set(questions.map(it => it.language)).size, 2)
})
