import { AuthorError, notOneOf } from '../author-error.mjs'
import { json } from './files.mjs'

const file = 'chapters/side-by-side/approved/workbook.json'

/** Scenarios, their approaches and the claims, in the workbook's order. */
export class Catalogue {
  static read() {
    return new Catalogue(json(file))
  }

  constructor({ scenarios, claims }) {
    this.scenarios = scenarios
    this.claims = claims
  }

  /** @throws {AuthorError} when there is none */
  scenario(id) {
    return this.#find('scenario', this.scenarios, id)
  }

  /** @throws {AuthorError} when there is none */
  claim(id) {
    return this.#find('claim', this.claims, id)
  }

  /** @throws {AuthorError} when there is none */
  approach(scenario, library, id) {
    const all = this.scenario(scenario).approaches
    const of = all.filter(it => it.library === library)
    if (!of.length) {
      throw new AuthorError(`${scenario} has no library ${notOneOf(library, new Set(all.map(it => it.library)))}`)
    }
    return this.#find(`${library} approach to ${scenario},`, of, id)
  }

  #find(what, all, id) {
    const found = all.find(it => it.id === id)
    if (!found) throw new AuthorError(`there is no ${what} ${notOneOf(id ?? '', all.map(it => it.id))}`)
    return found
  }
}
