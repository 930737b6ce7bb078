import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseRegions } from '../sources/regions.mjs'

const parse = (...lines) => parseRegions(lines.join('\n'), 'A.java')
const refused = (lines, place) => assert.throws(() => parse(...lines), error => {
  assert.equal(error.toString(), place)
  return true
})

test('a region has its lines without their common indentation, and knows where it stands', () => {
  const found = parse('class A {', '    // tag::one[]', '    void a() {', '        b();', '    }', '    // end::one[]', '}').get('one')
  assert.deepEqual(found, { code: 'void a() {\n    b();\n}', file: 'A.java', from: 3, to: 5 })
})

test('regions in XML and Python are marked in their own comments', () => {
  assert.equal(parse('<!-- tag::one[] -->', '<a/>', '<!-- end::one[] -->').get('one').code, '<a/>')
  assert.equal(parse('# tag::one[]', 'a = 1', '# end::one[]').get('one').code, 'a = 1')
})

test('a region within another leaves no marker in it', () => {
  const found = parse('// tag::outer[]', 'a', '// tag::inner[]', 'b', '// end::inner[]', '// end::outer[]')
  assert.equal(found.get('outer').code, 'a\nb')
  assert.equal(found.get('inner').code, 'b')
})

test('an empty region is refused', () => refused(['// tag::one[]', '', '// end::one[]'], 'A.java:3: region "one" is empty'))

test('a region that never ends is refused', () => refused(['a', '// tag::one[]', 'b'], 'A.java:2: region "one" never ends'))

test('a region that never begins is refused', () => refused(['// end::one[]'], 'A.java:1: region "one" ends but never begins'))

test('a region that is defined twice is refused', () =>
  refused(['// tag::one[]', 'a', '// end::one[]', '// tag::one[]'], 'A.java:4: region "one" is defined twice'))
