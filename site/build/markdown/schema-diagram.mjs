import { AuthorError, notOneOf } from '../author-error.mjs'
import { escape } from '../html.mjs'
import { lines } from './arguments.mjs'

const box = { width: 160, line: 20, head: 30, gap: 24, between: 60, loop: 24 }
/** How wide a letter is at most: of a table's name, of a column, of a type. */
const letter = { name: 8, column: 7.5, type: 7.3 }

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
  const widths = []
  for (const table of tables) widths[depthOf(table)] = Math.max(widths[depthOf(table)] ?? box.width, widthOf(table))
  const used = []
  return tables.map(table => {
    const column = depthOf(table)
    const y = used[column] ?? 8
    const height = box.head + table.columns.length * box.line + 8
    used[column] = y + height + box.gap
    const x = widths.slice(0, column).reduce((sum, it) => sum + it + box.between, 8)
    return { ...table, column, x, y, width: widths[column], height }
  })
}

/** Wide enough for its name, and for each column's name beside its type. */
function widthOf({ name, columns }) {
  const rows = columns.map(it => (it.name.length + (it.required ? 0 : 1)) * letter.column + it.type.length * letter.type + 28)
  return Math.ceil(Math.max(name.length * letter.name + 20, ...rows))
}

function drawing(tables, { texts }) {
  const width = Math.max(...tables.map(it => it.x + it.width + (refersToItself(it) ? box.loop : 0))) + 8
  const height = Math.max(...tables.map(it => it.y + it.height)) + 8
  const words = tables.map(({ name, columns }) => `${name}: ${columns.map(it => it.name).join(', ')}`).join('; ')
  return `<div class="drawing" tabindex="0" role="group" aria-label="${texts.schema.title}"><svg viewBox="0 0 ${width} ${height}" width="${width}" role="img" aria-label="${escape(words)}">
${tables.map(table => references(table, tables)).join('')}
${tables.map(entity).join('\n')}
</svg></div>`
}

const refersToItself = ({ name, columns }) => columns.some(it => it.to === name)

function entity({ name, columns, x, y, width, height }) {
  const rows = columns.map((column, i) => {
    const at = y + box.head + (i + 1) * box.line - 5
    return `<text x="${x + 10}" y="${at}" class="${column.key ? 'key' : 'column'}">${column.name}${column.required ? '' : '?'}</text>`
      + `<text x="${x + width - 10}" y="${at}" text-anchor="end" class="type">${escape(column.type)}</text>`
  })
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6"/><text x="${x + 10}" y="${y + 20}" class="name">${name}</text>`
    + `<line x1="${x}" x2="${x + width}" y1="${y + box.head}" y2="${y + box.head}"/>${rows.join('')}`
}

/** A line from the column that refers to the head of the table that it refers to. */
function references(table, tables) {
  return table.columns.map((column, i) => {
    const target = tables.find(it => it.name === column.to)
    if (!target) return ''
    const y = table.y + box.head + i * box.line + 12
    if (target === table) return path(`M${table.x + table.width} ${y} h${box.loop} V${table.y + 15} h-${box.loop}`)
    const bend = table.x - 12 - (i % 4) * 10
    // What stands further off is reached at its foot, below the tables between.
    const neighbour = table.column === target.column + 1
    const end = target.y + (neighbour ? 15 : target.height - 10)
    return path(`M${table.x} ${y} H${bend} V${end} H${target.x + target.width}`)
  }).join('')
}

const path = d => `<path d="${d}" class="reference"/>`

function asTable(tables, { texts }) {
  const rows = tables.map(({ name, columns }) => `<tr><th scope="row">${name}</th><td>${columns.map(it => described(it, texts)).join('<br>')}</td></tr>`)
  return `<details><summary>${texts.schema.asTable}</summary><table tabindex="0"><thead><tr><th scope="col">${texts.schema.table}</th><th scope="col">${texts.schema.columns}</th></tr></thead><tbody>${rows.join('')}</tbody></table></details>\n`
}

function described({ name, type, key, to }, texts) {
  const notes = [key && texts.schema.key, to && `${texts.schema.to} ${to}`].filter(Boolean).join(', ')
  return `<code>${name} ${escape(type)}</code>${notes && ` (${notes})`}`
}
