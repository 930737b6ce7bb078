import { escape } from '../html.mjs'
import { databases, libraries } from '../settings.mjs'
import { growthOf } from '../traces.mjs'
import { approachShown } from './approach.mjs'
import { argumentLines } from './arguments.mjs'
import { growthInShort } from './counts.mjs'
import { tabs } from './tabs.mjs'

/** Everything of a scenario: the task, a table of all approaches, and their listings by library. */
export function scenario(text, context) {
  const [[id]] = argumentLines(text, ['SCENARIO'])
  const found = context.facts.catalogue.scenario(id)
  context.record.scenarios.add(id)
  const parts = Object.keys(libraries)
    .map(library => ({ library, approaches: found.approaches.filter(it => it.library === library) }))
    .filter(({ approaches }) => approaches.length)
    .map(({ library, approaches }) => ({
      group: library,
      label: library,
      html: `<h3 class="visually-hidden">${libraries[library]}</h3>\n` + approaches.map(it => section(id, it, context)).join('')
    }))
  return `<p class="task" v-pre><strong>${context.texts.task}</strong> ${escape(found.task[context.language])}</p>\n`
    + table(found, context) + tabs(parts, context)
}

function section(scenario, { library, id }, context) {
  return `<h4 id="${library}-${id}" class="approach-name" v-pre>${escape(id)}</h4>\n${approachShown(scenario, library, id, context)}`
}

function table({ id, databases: where, approaches }, context) {
  const { texts, facts } = context
  const columns = Object.keys(databases).filter(it => where.includes(it))
  const rows = approaches.map(it => {
    const observations = facts.observations.of(id, it.library, it.id)
    const cells = columns.map(database => `<td>${growthInShort(growthOf(observations, database), context)}</td>`).join('')
    return `<tr><th scope="row">${libraries[it.library]}</th><td><a href="#${it.library}-${it.id}">${escape(it.id)}</a></td>`
      + `<td><span class="role role-${it.role}">${texts.role[it.role]}</span></td>${cells}</tr>`
  })
  const head = [texts.library, texts.approach, texts.roleTitle, ...columns.map(it => databases[it])]
  return `<div class="table-scroll" tabindex="0" role="group" aria-label="${texts.allApproaches}" v-pre><table><thead><tr>`
    + `${head.map(it => `<th scope="col">${it}</th>`).join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>\n`
}
