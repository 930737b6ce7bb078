import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../settings.mjs'
import { filesBelow } from './files.mjs'

const folders = ['standard', 'h2'].map(it => `shared-schema/src/main/resources/migrations/${it}`)

/**
 * The tables as the migrations make them on H2: names, columns with their types, primary and foreign keys.
 *
 * @returns {{name: string, columns: {name: string, type: string, required: boolean, key: boolean, to?: string}[]}[]}
 */
export function readTables() {
  const files = folders.flatMap(it => filesBelow(it, '.sql')).sort((a, b) => version(a) - version(b))
  return tablesOf(files.map(file => readFileSync(join(root, file), 'utf8')).join('\n'))
}

const version = file => Number(/V(\d+)__/.exec(file)[1])

export function tablesOf(sql) {
  const tables = new Map()
  const statements = sql.replace(/--.*$/gm, '').split(';').map(it => it.replace(/\s+/g, ' ').trim())
  for (const statement of statements) {
    const [, created, body] = /^create table (\w+) \((.*)\)$/i.exec(statement) ?? []
    if (created) tables.set(created, table(created, body))
    const [, altered, column] = /^alter table (\w+) add column (.*)$/i.exec(statement) ?? []
    if (altered) tables.get(altered).columns.push(columnOf(column))
  }
  return [...tables.values()]
}

function table(name, body) {
  const parts = body.split(/,(?![^(]*\))/).map(it => it.trim())
  const columns = parts.filter(part => !/^constraint /i.test(part)).map(columnOf)
  const named = it => columns.find(column => column.name === it)
  for (const part of parts) {
    const [, keys] = /primary key \(([^)]*)\)/i.exec(part) ?? []
    for (const key of keys?.split(/, ?/) ?? []) named(key).key = true
    const [, from, to] = /foreign key \((\w+)\) references (\w+)/i.exec(part) ?? []
    if (from) named(from).to = to
  }
  return { name, columns }
}

function columnOf(text) {
  const [name, type] = text.split(' ')
  return { name, type, required: /not null|identity/i.test(text), key: false }
}
