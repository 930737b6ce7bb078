import { escape } from '../html.mjs'
import { verdictOf } from '../results.mjs'
import { databases, nameOf } from '../settings.mjs'
import { growthOf } from '../traces.mjs'
import { argumentLines } from './arguments.mjs'

const leastWidth = 640
const height = 280
const plot = { left: 56, right: 400, top: 20, bottom: 240 }
const labelHeight = 18
const rowHeight = 14
const labelLeft = plot.right + 22

/** Statements against size, a line for each approach, for each database where they differ, and the same as a table. */
export function growth(text, context) {
  const lines = argumentLines(text, ['SCENARIO', 'LIB', 'APPROACH']).flatMap(words => linesOf(...words, context))
  return `<figure class="growth" v-pre>\n${chart(lines, context)}\n${table(lines, context)}</figure>\n`
}

function linesOf(scenario, library, approach, { facts }) {
  const observations = facts.observations.of(scenario, library, approach)
  const name = `${nameOf(library)} ${approach}`
  const { role } = observations[0]
  const byGrowth = new Map()
  for (const [id, label] of Object.entries(databases)) {
    const points = growthOf(observations, id)
    if (!points.length) continue
    const key = points.map(point => `${point.size} ${point.count}`).join()
    byGrowth.set(key, { points, labels: [...(byGrowth.get(key)?.labels ?? []), label] })
  }
  const groups = [...byGrowth.values()]
  return groups.map(({ points, labels }) => ({ scenario, role, points, name, on: groups.length > 1 ? labels.join(', ') : '' }))
}

function chart(lines, { texts, facts, language }) {
  const sizes = lines.flatMap(line => line.points.map(point => point.size))
  const x = scale(Math.min(...sizes), Math.max(...sizes), plot.left, plot.right)
  const top = Math.max(1, ...lines.flatMap(line => line.points.map(point => point.count)))
  const y = scale(0, top, plot.bottom, plot.top)
  const what = facts.catalogue.scenarios.find(it => it.id === lines[0].scenario)?.size?.[language]
  const title = lines.map(line => `${nameIn(line)}: ${line.points.map(point => point.count).join(' → ')}`).join('; ')
  const marks = apart(lines.map(line => ({ ...line, rows: words(line, { texts }), at: y(line.points.at(-1).count) })))
  // Many words may reach above the plot.
  const above = Math.min(0, ...marks.map(mark => mark.label - labelHeight))
  const width = Math.max(leastWidth, ...marks.flatMap(mark => mark.rows).map(row => labelLeft + Math.ceil(widthOf(row))))
  return `<div class="drawing" tabindex="0" role="group" aria-label="${escape(texts.growth.title)}"><svg viewBox="0 ${above} ${width} ${height - above}" role="img" aria-label="${escape(`${texts.growth.title}. ${title}`)}">
${[0, top].map(count => `<text class="tick" x="${plot.left - 8}" y="${y(count) + 4}" text-anchor="end">${count}</text><line class="grid" x1="${plot.left}" x2="${plot.right}" y1="${y(count)}" y2="${y(count)}"/>`).join('')}
${[...new Set(sizes)].map(size => `<text class="tick" x="${x(size)}" y="${plot.bottom + 20}" text-anchor="middle">${escape(texts.sizeOf(size, what))}</text>`).join('')}
${marks.map(mark => drawn(mark, x, y)).join('\n')}
</svg></div>`
}

const nameIn = ({ name, on }) => (on ? `${name} (${on})` : name)

/** What is said of a line at its end, on one row or two. */
function words({ name, on, points }, { texts }) {
  const { count, outcome } = points.at(-1)
  const verdict = verdictOf(outcome)
  const figure = verdict === 'ok' ? `${count}` : `${count}, ${texts.outcome[verdict]}`
  return on ? [name, `${on}: ${figure}`] : [`${name} (${figure})`]
}

function drawn({ role, points, rows, at, label }, x, y) {
  const path = points.map(point => `${x(point.size)},${y(point.count)}`).join(' ')
  const dots = points.map(point => `<circle cx="${x(point.size)}" cy="${y(point.count)}" r="4"/>`).join('')
  const leader = `<line class="leader" x1="${plot.right + 6}" y1="${at}" x2="${plot.right + 18}" y2="${label}"/>`
  return `<g class="line role-${role}"><polyline points="${path}"/>${dots}${leader}${rows.map((row, i) => `<text x="${labelLeft}" y="${label + 4 + i * rowHeight}">${escape(row)}</text>`).join('')}</g>`
}

/** Room enough for a label, in a font nobody knows before: Hangul is as wide as it is high. */
const widthOf = label => [...label].reduce((sum, letter) => sum + (letter >= '\u1100' ? 13 : 7.6), 0)

const scale = (from, to, low, high) => value => Math.round(low + ((value - from) / (to - from || 1)) * (high - low))

/** Moves labels that would cover each other upwards. */
function apart(marks) {
  let free = plot.bottom
  return [...marks].sort((a, b) => b.at - a.at).map(mark => {
    const label = Math.min(mark.at, free - (mark.rows.length - 1) * rowHeight)
    free = label - labelHeight
    return { ...mark, label }
  })
}

function table(lines, { texts, facts, language }) {
  const what = facts.catalogue.scenarios.find(it => it.id === lines[0].scenario)?.size?.[language]
  const sizes = [...new Set(lines.flatMap(line => line.points.map(point => point.size)))]
  const head = sizes.map(size => `<th scope="col">${escape(texts.sizeOf(size, what))}</th>`).join('')
  const rows = lines.map(line => `<tr><th scope="row">${escape(nameIn(line))}</th>${sizes.map(size => `<td>${line.points.find(point => point.size === size)?.count ?? ''}</td>`).join('')}</tr>`)
  return `<details><summary>${texts.growth.asTable}</summary><table tabindex="0"><thead><tr><th scope="col">${texts.approach}</th>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></details>\n`
}
