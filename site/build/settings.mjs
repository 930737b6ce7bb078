import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The checkout, and the folder of the site in it. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')
export const site = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '')

export const languages = ['en', 'ko']

/** The language whose pages this process builds: SITE_LANGUAGE, set by build.mjs. */
export const builtLanguage = process.env.SITE_LANGUAGE

/** In reading order. */
export const libraries = { jdbc: 'JDBC', hibernate: 'Hibernate', jooq: 'jOOQ', mybatis: 'MyBatis', ebean: 'Ebean' }
export const databases = { h2: 'H2', sqlite: 'SQLite', postgresql: 'PostgreSQL' }

/** The systems of "Coming from Python", in the order of its pages. */
export const pythonSystems = {
  sqlalchemy: 'SQLAlchemy', sqlmodel: 'SQLModel', django: 'Django', peewee: 'Peewee', pony: 'Pony', sqlobject: 'SQLObject', pickle: 'pickle', authlib: 'Authlib'
}

/** What a reader calls a library, of Java or of Python. */
export const nameOf = library => libraries[library] ?? pythonSystems[library] ?? library

/** The path under which the site is served: SITE_BASE, `/` if not set. */
export const base = `/${process.env.SITE_BASE ?? ''}/`.replace(/\/+/g, '/')

/** Where the site will stand, for the sitemap and the links between languages: SITE_URL; unknown if not set. */
export const address = process.env.SITE_URL?.replace(/\/+$/, '')

/** The repository's page, for links to files: SITE_REPOSITORY, else where this checkout was cloned from by https. */
export const repository = (process.env.SITE_REPOSITORY ?? origin()).replace(/(\.git)?\/*$/, '')

/** SITE_DRAFT=1: what is missing is printed, but does not fail the build. */
export const draft = process.env.SITE_DRAFT === '1'

function origin() {
  try {
    const url = execFileSync('git', ['remote', 'get-url', 'origin'], { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim()
    return url.startsWith('https://') ? url.replace(/\/\/[^/@]*@/, '//') : ''
  } catch {
    return '' // no git, or no remote: then there are no links to files
  }
}
