import { AuthorError, notOneOf } from '../author-error.mjs'
import { escape } from '../html.mjs'
import { lines } from './arguments.mjs'

const box = { width: 160, line: 20, head: 30, gap: 24, between: 60 }

/** An entity-relationship diagram of some tables, or of all, and the same as a table. */
export function schemaDiagram(text, context) {
  const { tables } = context.facts
  const names = lines(text).flat()
  for (const name of names) {
    if (!tables.some(it => it.name === name)) throw new AuthorError(`there is no table ${notOneOf(name, tables.map(it => it.name))}`)
  }
  const shown = names.length ? tables.filter(it => names.includes(it.name)) : tables
  return `<figure class="schema" v-pre>\n${drawing(placed(shown), context)}\n${asTable(shown, context)}</figure>\n`
}

/** Columns from left to right: what refers to nothing first. */
function placed(tables) {
  const depth = new Map()
  const depthOf = table => {
    if (depth.has(table.name)) return depth.get(table.name)
    depth.set(table.name, 0) // a table that refers to itself
    const targets = table.columns.map(it => tables.find(other => other.name === it.to)).filter(it => it && it !== table)
    depth.set(table.name, Math.max(0, ...targets.map(it => depthOf(it) + 1)))
    return depth.get(table.name)
  }
  const used = []
  return tables.map(table => {
    const column = depthOf(table)
    const y = used[column] ?? 8
    const height = box.head + table.columns.length * box.line + 8
    used[column] = y + height + box.gap
    return { ...table, x: 8 + column * (box.width + box.between), y, height }
  })
}

function drawing(tables, { texts }) {
  const width = Math.max(...tables.map(it => it.x)) + box.width + 32
  const height = Math.max(...tables.map(it => it.y + it.height)) + 8
  const words = tables.map(({ name, columns }) => `${name}: ${columns.map(it => it.name).join(', ')}`).join('; ')
  return `<div class="schema-scroll" tabindex="0" role="group" aria-label="${texts.schema.title}"><svg viewBox="0 0 ${width} ${height}" width="${width}" role="img" aria-label="${escape(words)}">
${tables.map(table => references(table, tables)).join('')}
${tables.map(entity).join('\n')}
</svg></div>`
}

function entity({ name, columns, x, y, height }) {
  const rows = columns.map((column, i) => {
    const at = y + box.head + (i + 1) * box.line - 5
    return `<text x="${x + 10}" y="${at}" class="${column.key ? 'key' : 'column'}">${column.name}${column.required ? '' : '?'}</text>`
      + `<text x="${x + box.width - 10}" y="${at}" text-anchor="end" class="type">${escape(column.type)}</text>`
  })
  return `<rect x="${x}" y="${y}" width="${box.width}" height="${height}" rx="6"/><text x="${x + 10}" y="${y + 20}" class="name">${name}</text>`
    + `<line x1="${x}" x2="${x + box.width}" y1="${y + box.head}" y2="${y + box.head}"/>${rows.join('')}`
}

/** A line from the column that refers to the head of the table that it refers to. */
function references(table, tables) {
  return table.columns.map((column, i) => {
    const target = tables.find(it => it.name === column.to)
    if (!target) return ''
    const y = table.y + box.head + i * box.line + 12
    if (target === table) return path(`M${table.x + box.width} ${y} h24 V${table.y + 15} h-24`)
    const bend = table.x - 12 - (i % 4) * 10
    // What stands further off is reached at its foot, below the tables between.
    const neighbour = table.x - target.x === box.width + box.between
    const end = target.y + (neighbour ? 15 : target.height - 10)
    return path(`M${table.x} ${y} H${bend} V${end} H${target.x + box.width}`)
  }).join('')
}

const path = d => `<path d="${d}" class="reference"/>`

function asTable(tables, { texts }) {
  const rows = tables.map(({ name, columns }) => `<tr><th scope="row">${name}</th><td>${columns.map(it => described(it, texts)).join('<br>')}</td></tr>`)
  return `<details><summary>${texts.schema.asTable}</summary><table><thead><tr><th scope="col">${texts.schema.table}</th><th scope="col">${texts.schema.columns}</th></tr></thead><tbody>${rows.join('')}</tbody></table></details>\n`
}

function described({ name, type, key, to }, texts) {
  const notes = [key && texts.schema.key, to && `${texts.schema.to} ${to}`].filter(Boolean).join(', ')
  return `<code>${name} ${escape(type)}</code>${notes && ` (${notes})`}`
}
