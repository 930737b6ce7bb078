import { AuthorError, notOneOf } from '../author-error.mjs'
import { filesBelow, json } from './files.mjs'
import { libraries } from '../settings.mjs'

/**
 * What each approach was observed to do: approved files, of the chapters and of the Python scripts.
 */
export class Observations {
  #byApproach = new Map()
  #byScenario = new Map()

  static read() {
    const chapters = Object.keys(libraries).map(library => `chapters/${library}/approved`)
    return new Observations([...chapters, 'site/from-python/approved'].flatMap(it => filesBelow(it, '.json')).flatMap(json))
  }

  constructor(observations) {
    for (const observation of observations) {
      const { scenario, library, approach } = observation
      put(this.#byApproach, [scenario, library, approach].join(' '), observation)
      put(this.#byScenario, scenario, observation)
    }
  }

  /** Those of one approach, on every database and at every size. */
  of(scenario, library, approach) {
    const found = this.#byApproach.get([scenario, library, approach].join(' '))
    if (!found) this.#fail([scenario, library, approach])
    return found
  }

  /** Those of all approaches to a scenario, of all libraries. */
  ofScenario(scenario) {
    return this.#byScenario.get(scenario) ?? []
  }

  /** One observation; an error names the databases and sizes that there are. */
  at(scenario, library, approach, database, size) {
    const all = this.of(scenario, library, approach)
    const found = all.find(it => it.database === database && String(it.size) === String(size))
    if (!found) {
      const there = all.map(it => `${it.database} ${it.size}`)
      throw new AuthorError(`${scenario} ${library} ${approach} was not observed at ${notOneOf(`${database} ${size}`, there)}`)
    }
    return found
  }

  /** Names the first of the three words that is unknown. */
  #fail(words) {
    const names = ['scenario', 'library', 'approach']
    const keys = [...this.#byApproach.keys()].map(key => key.split(' '))
    for (let i = 0; i < words.length; i++) {
      const known = keys.filter(key => words.slice(0, i).every((word, j) => key[j] === word)).map(key => key[i])
      if (!known.includes(words[i])) {
        throw new AuthorError(`there is no ${names[i]} ${notOneOf(words[i] ?? '', new Set(known))}`)
      }
    }
  }
}

function put(map, key, value) {
  if (!map.has(key)) map.set(key, [])
  map.get(key).push(value)
}
