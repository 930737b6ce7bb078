import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { AuthorError } from './author-error.mjs'
import { filesBelow } from './sources/files.mjs'
import { filesOf } from './sources/listings.mjs'
import { regionsOf } from './sources/regions.mjs'
import { languages, libraries, site } from './settings.mjs'

/** All that is wrong with the pages of a record, in the order of the pages. */
export function checkPages(record, facts) {
  return [
    ...record.errors,
    ...[...record.pages.values()].flatMap(page => [...headings(page), ...translation(page, record), ...links(page, record)]),
    ...scenarios(record, facts),
    ...regions(record, facts)
  ]
}

const error = (page, line, message) => new AuthorError(message, `site/${page.path}`, line)

/** An anchor in English words, the same in both languages, is written at each heading but the title. */
function headings(page) {
  const [title] = page.headings
  if (!languages.includes(page.path.split('/')[0])) return []
  const errors = page.headings.filter(it => it.level > 1 && !it.written)
    .map(it => error(page, it.line, `heading "${it.title}" needs an anchor: ## … {#in-english-words}`))
  if (title?.level !== 1) errors.push(error(page, 1, 'a page begins with one heading of level 1'))
  const seen = new Set()
  for (const { id, line } of page.headings) {
    if (seen.has(id)) errors.push(error(page, line, `anchor #${id} is there twice`))
    seen.add(id)
  }
  return errors
}

/** Each page has its translation, with the same headings and the same blocks. */
function translation(page, record) {
  const [language, ...rest] = page.path.split('/')
  if (!languages.includes(language)) return []
  const other = `${languages.find(it => it !== language)}/${rest.join('/')}`
  if (!record.pages.has(other)) {
    return existsSync(join(site, other)) ? [] : [error(page, 1, `has no translation site/${other}`)]
  }
  if (language !== languages[0]) return []
  const outline = it => it.headings.filter(({ level }) => level > 1).map(({ level, id, line }) => ({ key: `${'#'.repeat(level)} {#${id}}`, line }))
  return [
    ...differing(page, record.pages.get(other), outline, 'heading'),
    ...differing(page, record.pages.get(other), it => it.fences.map(blockOf), 'block')
  ]
}

/** What must be the same in both languages; of a question, its explanation is not. */
function blockOf({ info, content, line }) {
  const text = info === 'predict' ? content.split('\n')[0] : content
  return { key: `${info} ${text.trim().replace(/\s*\n\s*/g, ' / ')}`, line }
}

function differing(page, other, part, name) {
  const [ours, theirs] = [part(page), part(other)]
  const index = Array.from({ length: Math.max(ours.length, theirs.length) }, (_, i) => i).find(i => ours[i]?.key !== theirs[i]?.key)
  if (index === undefined) return []
  const here = theirs[index]?.key ?? 'none'
  return [error(other, theirs[index]?.line ?? 1, `${name} ${index + 1} is ${here}; in site/${page.path}:${ours[index]?.line ?? 1} it is ${ours[index]?.key ?? 'none'}`)]
}

/** Links lead to a page, an anchor or a file that there is. */
function links(page, record) {
  return page.links.flatMap(({ href, line }) => {
    if (/^[a-z][a-z+.-]*:/i.test(href) || href.startsWith('//')) return []
    const [path, anchor] = href.split('#')
    const target = path === '' ? page.path : pageOf(path, page.path)
    const found = record.pages.get(target)
    if (!found) return existsSync(join(site, target)) || existsSync(join(site, 'public', target)) ? [] : [error(page, line, `link to ${href}: there is no page site/${target}`)]
    if (anchor && !found.ids.has(decodeURIComponent(anchor))) return [error(page, line, `link to ${href}: site/${target} has no anchor #${anchor}`)]
    return []
  })
}

function pageOf(path, from) {
  const full = decodeURIComponent(path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(from), path))
  if (full === '' || full.endsWith('/')) return `${full}index.md`
  return full.replace(/\.html$/, '.md')
}

/** Each scenario has its page, which shows all of it. */
function scenarios(record, { catalogue }) {
  return languages.flatMap(language => catalogue.scenarios.flatMap(({ id }) => {
    const path = `${language}/side-by-side/${id}.md`
    const page = record.pages.get(path)
    if (page?.scenarios.has(id)) return []
    if (!page && existsSync(join(site, path))) return []
    return [new AuthorError(page ? `does not show its scenario: a block "scenario" with ${id}` : `there is no page for scenario ${id}`, `site/${path}`)]
  }))
}

/** A region of a chapter is an approach's, and so on its scenario's page, or some page lists it. */
function regions(record, { catalogue }) {
  const ofApproaches = new Set(catalogue.scenarios.flatMap(({ id, approaches }) => Object.keys(libraries).flatMap(library =>
    filesOf(id, library).flatMap(file => approaches.filter(it => it.library === library).map(it => `${file}#${it.id}`)))))
  return Object.keys(libraries)
    .flatMap(library => ['.java', '.xml'].flatMap(extension => filesBelow(`chapters/${library}/src/main`, extension)))
    .flatMap(file => [...regionsOf(file)].map(([tag, { from }]) => ({ file, tag, from })))
    .filter(({ file, tag }) => !record.regions.has(`${file}#${tag}`) && !ofApproaches.has(`${file}#${tag}`))
    .map(({ file, tag, from }) => new AuthorError(`no page shows region "${tag}", and it is no approach: list it or remove its tags`, file, from - 1))
}
