import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AuthorError, notOneOf } from '../author-error.mjs'
import { libraries, root } from '../settings.mjs'
import { filesBelow, json } from './files.mjs'

/** The exercises of every track, in order: `exercises/<library>/tasks/<number>-<name>/`. */
export function readExercises() {
  return Object.keys(libraries).flatMap(library =>
    filesBelow(`exercises/${library}/tasks`, '/exercise.json'.slice(1))
      .filter(file => file.endsWith('/exercise.json'))
      .map(file => exercise(library, file.slice(0, -'/exercise.json'.length))))
}

function exercise(library, folder) {
  const { difficulty, requires = [], scenario } = json(`${folder}/exercise.json`)
  const name = folder.split('/').pop().replace(/^\d+-/, '')
  return {
    id: `${library}/${name}`,
    library,
    name,
    difficulty,
    requires: requires.map(it => (it.includes('/') ? it : `${library}/${it}`)),
    scenario,
    starters: filesBelow(`${folder}/starter`, ''),
    title: title(folder),
    task: task(folder)
  }
}

const title = folder => byLanguage(folder, text => text.match(/^# (.+)$/m)?.[1])

/** What stands between the title and the first hint, as Markdown. */
const task = folder => byLanguage(folder, text => text.replace(/^# .+\n/, '').split(/^## /m)[0].trim())

function byLanguage(folder, part) {
  const texts = {}
  for (const language of ['en', 'ko']) {
    const text = part(readFileSync(join(root, folder, `${language}.md`), 'utf8'))
    if (!text) throw new AuthorError('has no title or no text', `${folder}/${language}.md`, 1)
    texts[language] = text
  }
  return texts
}

/** @throws {AuthorError} when there is none */
export function exerciseCalled(exercises, id) {
  const found = exercises.find(it => it.id === id)
  if (!found) throw new AuthorError(`there is no exercise ${notOneOf(id, exercises.map(it => it.id))}`)
  return found
}
