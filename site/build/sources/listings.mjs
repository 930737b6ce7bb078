import { AuthorError } from '../author-error.mjs'
import { filesBelow } from './files.mjs'
import { once } from '../memo.mjs'
import { regionsOf } from './regions.mjs'

/** `list-users-with-posts` is solved in `ListUsersWithPosts`. */
export function className(task) {
  return task.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase())
}

/** The files in which a library solves a scenario: the class, and mappers in Java and XML beside it. */
export const filesOf = (scenario, library) => filesAt(`${library}/${scenario}`)

const filesAt = once(place => {
  const [library, example, task] = place.split('/')
  const name = className(task)
  const rooms = ['java', 'resources'].map(kind => `chapters/${library}/src/main/${kind}/workbook/${library}/${example}`)
  return rooms
    .flatMap(room => [...filesBelow(room, '.java'), ...filesBelow(room, '.xml')])
    .filter(file => [`${name}.java`, `${name}Mapper.java`, `${name}Mapper.xml`].includes(file.split('/').pop()))
})

/**
 * The regions of an approach, the class first.
 *
 * @throws {AuthorError} when the class has none of this name
 */
export function listingsOf(scenario, library, approach) {
  const files = filesOf(scenario, library)
  const found = files.map(file => regionsOf(file).get(approach)).filter(Boolean)
  if (!found.length) {
    throw new AuthorError(`${files[0] ?? `chapters/${library}`} has no region "${approach}" for an approach to ${scenario}`)
  }
  return found
}
