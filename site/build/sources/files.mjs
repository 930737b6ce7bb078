import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { AuthorError } from '../author-error.mjs'
import { root } from '../settings.mjs'

/** The files below a folder of the checkout, as paths relative to the checkout, in order. */
export function filesBelow(folder, extension) {
  const path = join(root, folder)
  if (!existsSync(path)) return []
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith(extension))
    .map(entry => join(entry.parentPath, entry.name).slice(root.length + 1).replaceAll('\\', '/'))
    .sort()
}

/** @throws {AuthorError} when there is no such file, or it is no JSON */
export function json(file) {
  const path = join(root, file)
  if (!existsSync(path)) {
    throw new AuthorError('there is no such file', file)
  }
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new AuthorError(`is no JSON: ${error.message}`, file)
  }
}

/** A file as one listing, without the statements that only import. */
export function wholeFile(file) {
  const text = readFileSync(join(root, file), 'utf8')
  return { code: text.replace(/^(package|import) .*\n/gm, '').replace(/\n{3,}/g, '\n\n').trim(), file }
}
