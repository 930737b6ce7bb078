import { Catalogue } from './sources/catalogue.mjs'
import { readExercises } from './sources/exercises.mjs'
import { json } from './sources/files.mjs'
import { readTables } from './sources/migrations.mjs'
import { Observations } from './sources/observations.mjs'

/** All that the pages print without saying it themselves. Read once; a change needs a restart. */
export class Facts {
  constructor({ catalogue, observations, exercises, tables, glossary, choices }) {
    Object.assign(this, { catalogue, observations, exercises, tables, glossary, choices })
  }

  static read() {
    return new Facts({
      catalogue: Catalogue.read(),
      observations: Observations.read(),
      exercises: readExercises(),
      tables: readTables(),
      glossary: json('site/build/glossary.json'),
      choices: json('site/build/choose.json')
    })
  }
}
