import MiniSearch from 'minisearch'
import { withBase } from 'vitepress'
import { options } from '../../build/search/words.mjs'

export interface Found {
  id: string
  title: string
  page: string
}

const indexes = new Map<string, Promise<MiniSearch>>()

/**
 * The pages and sections of a language that fit, best first. The index is loaded with the first question.
 *
 * @throws {Error} when there is no index: a site that is being written has none
 */
export async function search(language: string, question: string): Promise<Found[]> {
  const index = await indexOf(language)
  return index.search(question).slice(0, 12) as unknown as Found[]
}

function indexOf(language: string) {
  if (!indexes.has(language)) indexes.set(language, load(language))
  return indexes.get(language)!
}

async function load(language: string) {
  const response = await fetch(withBase(`/search-${language}.json`))
  if (!response.ok || !response.headers.get('content-type')?.includes('json')) {
    indexes.delete(language)
    throw new Error(`no search index: ${response.status}`)
  }
  return MiniSearch.loadJS(await response.json(), options)
}
