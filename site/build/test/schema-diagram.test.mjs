import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Facts } from '../facts.mjs'
import { schemaDiagram } from '../markdown/schema-diagram.mjs'
import { texts } from '../texts.mjs'

const context = { facts: Facts.read(), texts: texts.en }
const boxes = text => [...schemaDiagram(text, context).matchAll(/<rect x="(\d+)" y="\d+" width="(\d+)"/g)].map(([, x, width]) => ({ x: Number(x), width: Number(width) }))

test('a box is wide enough for a long column and its type', () => {
  const [wide] = boxes('oauth2_authorization')

  assert.ok(wide.width >= ('authorization_code_expires_at?'.length + 'timestamp'.length) * 7)
})

test('tables of the next column begin beyond the widest of this one', () => {
  const [clients, authorizations, tokens] = boxes('oauth_clients\noauth_authorizations\noauth_tokens')

  assert.ok(authorizations.x > clients.x + clients.width)
  assert.ok(tokens.x > authorizations.x + authorizations.width)
})
