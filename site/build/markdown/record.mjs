import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AuthorError } from '../author-error.mjs'
import { site } from '../settings.mjs'

/** What was met while pages were rendered: enough to check them against each other. */
export class Record {
  /** By path: `en/hibernate/relationship.md`. */
  pages = new Map()
  /** Regions that a page shows, as `file#tag`. */
  regions = new Set()

  /** One record of what several processes told. */
  static of(all) {
    const record = new Record()
    for (const { pages, regions } of all) {
      for (const page of pages) record.pages.set(page.path, { ...page, errors: page.errors.map(it => new AuthorError(it.message, it.file, it.line)) })
      regions.forEach(it => record.regions.add(it))
    }
    return record
  }

  /** What another process is told of it: errors would lose their place on the way. */
  told() {
    const pages = [...this.pages.values()].map(page => ({ ...page, errors: page.errors.map(({ message, file, line }) => ({ message, file, line })) }))
    return { pages, regions: this.regions }
  }

  begin(path) {
    const page = { path, frontmatter: {}, errors: [], headings: [], fences: [], links: [], ids: new Set(), scenarios: new Set(), tabs: 1, offset: offsetOf(path) }
    this.pages.set(path, page)
    return page
  }

  page(path) {
    return this.pages.get(path) ?? this.begin(path)
  }

  get errors() {
    return [...this.pages.values()].flatMap(page => page.errors)
  }
}

/** Renderers count lines from the end of the front matter. */
function offsetOf(path) {
  const lines = readFileSync(join(site, path), 'utf8').split('\n')
  return lines[0]?.trim() === '---' ? lines.findIndex((line, i) => i > 0 && line.trim() === '---') + 1 : 0
}

/** Runs what may throw an {@link AuthorError}; the place that lacks becomes this page's, and the page shows the error. */
export function guarded(page, line, task, show) {
  try {
    return task()
  } catch (error) {
    if (!(error instanceof AuthorError)) throw error
    const at = `site/${page.path}`
    const told = error.file && error.file !== at
      ? new AuthorError(`${error}`, at, line)
      : new AuthorError(error.message, at, error.line ?? line)
    page.errors.push(told)
    return show(told)
  }
}
