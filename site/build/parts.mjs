import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { dist, target } from './dist.mjs'
import { languages } from './settings.mjs'

/*
 * The site is built in parts, beside each other, because VitePress uses one processor: the pages of one language each,
 * and with the first those that have none. All are pages of one application, whose files each part has.
 */

/** Where a part is built; the whole, where no language is named. */
export const folderOf = language => (language ? join(target, `pages-${language}`) : dist)

/** Which pages are no part of it. */
export const excludedFrom = language => (language
  ? [...languages.filter(it => it !== language).map(it => `${it}/**`), ...(language === languages[0] ? [] : ['index.md'])]
  : [])

/** Makes the site of its parts, in place of the one that was there. */
export function joinParts() {
  const [whole, ...others] = languages.map(folderOf)
  for (const part of others) {
    if (application(part) !== application(whole)) throw new Error(`${part} has ${application(part)}, ${whole} has ${application(whole)}: pages of two applications are no site`)
    for (const file of filesIn(part)) add(file, part, whole)
    rmSync(part, { recursive: true })
  }
  rmSync(dist, { recursive: true, force: true })
  renameSync(whole, dist)
}

/** Named after what is in them, and in what they load. */
const application = part => readdirSync(join(part, 'assets')).filter(name => /^(?:app|style)\./.test(name)).join(' and ')

const filesIn = part => readdirSync(part, { recursive: true, withFileTypes: true })
  .filter(it => it.isFile())
  .map(it => join(it.parentPath ?? it.path, it.name).slice(part.length + 1))

function add(file, part, whole) {
  const [from, to] = [join(part, file), join(whole, file)]
  if (!existsSync(to)) {
    mkdirSync(dirname(to), { recursive: true })
    renameSync(from, to)
  } else if (file === 'hashmap.json') {
    writeFileSync(to, JSON.stringify({ ...jsonIn(to), ...jsonIn(from) }))
  } else if (file === 'sitemap.xml') {
    writeFileSync(to, textIn(to).replace('</urlset>', `${/<url>[\s\S]*<\/url>/.exec(textIn(from))[0]}</urlset>`))
  }
}

const textIn = file => readFileSync(file, 'utf8')
const jsonIn = file => JSON.parse(textIn(file))
