import assert from 'node:assert/strict'
import { test } from 'node:test'
import { attribute, read, unescape } from '../markup.mjs'
import { split } from '../statics/split.mjs'

const marked = html => split(html, (part, count) => `[${count}: ${part}]`)

test('what Vue has nothing to do with becomes one part, however many elements', () => {
  assert.equal(marked('<h1 id="a">A</h1>\n<p>one <b>two</b><br></p>\n'), '[2: <h1 id="a">A</h1><p>one <b>two</b><br></p>]')
})

test('a component stays, and what is around it within the same element', () => {
  assert.equal(marked('<p>a</p><div class="tabs">\n<p v-pre>b</p>\n<Trace traces="x > y" /></div>'),
    '[1: <p>a</p>]\n<div class="tabs">[1: <p>b</p>]\n<Trace traces="x > y" /></div>')
})

test('what stands between words stays with them', () => {
  const text = '<p>a <b>b</b> {{ c }}</p>'
  assert.equal(marked(text), text)
})

test('directives, expressions and files are of Vue; within v-pre nothing is', () => {
  for (const living of ['<p :a="b">c</p>', '<p v-if="a">b</p>', '<p>{{ a }}</p>', '<img src="./a.png">']) assert.equal(marked(living), living)
  assert.equal(marked('<p v-pre>{{ a }} <b :c="d">e</b></p>'), '[1: <p>{{ a }} <b :c="d">e</b></p>]')
})

test('text that looks like a tag is none, and an element that is not closed is told', () => {
  assert.equal(marked('<pre><code>&lt;p v-pre&gt;</code></pre>'), '[1: <pre><code>&lt;p v-pre&gt;</code></pre>]')
  assert.throws(() => marked('<div><p>a</div>'), /<\/div> closes <p>/)
})

test('HTML is read in order, a script as text', () => {
  const seen = []
  const html = '<p class="a b" hidden>x &amp; y<br></p><script>if (a < b) c()</script>'
  read(html, {
    open: (name, attributes) => seen.push(`${name} ${attribute(attributes, 'class') ?? '-'} ${attribute(attributes, 'hidden') ?? '-'}`),
    close: name => seen.push(`/${name}`),
    text: (from, to) => seen.push(unescape(html.slice(from, to)))
  })
  assert.deepEqual(seen, ['p a b ', 'x & y', 'br - -', '/br', '/p', 'script - -', 'if (a < b) c()', '/script'])
})
