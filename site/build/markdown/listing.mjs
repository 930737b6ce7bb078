import { AuthorError, notOneOf } from '../author-error.mjs'
import { attributes, escape } from '../html.mjs'
import { libraries, repository } from '../settings.mjs'
import { exerciseCalled } from '../sources/exercises.mjs'
import { wholeFile } from '../sources/files.mjs'
import { region } from '../sources/regions.mjs'
import { argumentLines } from './arguments.mjs'
import { tabs } from './tabs.mjs'

/** Regions of files, each line one: tabs when there are several. */
export function listing(text, context) {
  const wanted = argumentLines(text, ['LIB|schema|server|exercise|python', 'FILE#tag']).map(([where, what]) => chosen(where, what, context))
  return tabs(wanted.map(it => ({ group: it.group, label: labelOf(it, wanted), html: it.regions.map(one => figure(one, context)).join('') })), context)
}

/** Regions of the same name are told apart by their classes. */
function labelOf({ group, label, regions }, all) {
  const twins = all.filter(it => it.group === group && it.label === label)
  return twins.length > 1 ? regions[0].file.split('/').pop().replace(/\.\w+$/, '') : label
}

function chosen(where, what, context) {
  if (where === 'exercise') return starter(what, context)
  const [path, tag, ...rest] = what.split('#')
  if (!tag || rest.length) throw new AuthorError(`"${what}" should be FILE#tag`)
  const found = { ...region(fileOf(where, path), tag), tag }
  return { group: libraries[where] ? where : undefined, label: tag, regions: [found] }
}

function fileOf(where, path) {
  if (where === 'schema') return `shared-schema/src/main/${path}`
  if (where === 'server') return `chapters/authorization-server/src/main/java/workbook/oauth/${path}`
  if (where === 'python') return `site/from-python/${path}`
  if (!libraries[where]) throw new AuthorError(`no place ${notOneOf(where, [...Object.keys(libraries), 'schema', 'server', 'exercise', 'python'])}`)
  const kind = path.endsWith('.xml') ? 'resources' : 'java'
  return `chapters/${where}/src/main/${kind}/workbook/${where}/${path}`
}

function starter(id, { facts }) {
  const { starters, library, name } = exerciseCalled(facts.exercises, id)
  return { group: library, label: name, regions: starters.map(file => ({ ...wholeFile(file), file })) }
}

/** A figure with the path as its caption. */
export function figure({ code, file, tag, from, to }, context) {
  if (tag) context.shows({ file, tag })
  const language = file.endsWith('.xml') ? 'xml' : file.endsWith('.py') ? 'python' : file.endsWith('.sql') ? 'sql' : 'java'
  // As VitePress wraps its own code: its styles and its copy button look for this.
  return `<figure class="listing" v-pre><div class="language-${language} vp-adaptive-theme"><button type="button" class="copy" title="${context.texts.copy}"></button>${context.highlight(code, language)}</div>`
    + `<figcaption>${link(file, from, to)}</figcaption></figure>\n`
}

function link(file, from, to) {
  const name = `<code>${escape(file.split('/').pop())}</code>`
  if (!repository) return `<span${attributes({ title: file })}>${name}</span>`
  const lines = from ? `#L${from}-L${to}` : ''
  return `<a${attributes({ href: `${repository}/blob/main/${file}${lines}`, title: file })}>${name}</a>`
}
