import { AuthorError, notOneOf } from '../author-error.mjs'
import { attributes } from '../html.mjs'
import { libraries } from '../settings.mjs'

/** Questions that lead to a library; each argument is a claim. */
export function choose(text, context) {
  const { facts, language, link } = context
  const questions = facts.choices.questions.map(({ id, question, answers }) => ({
    id,
    question: question[language],
    answers: answers.map(answer => ({
      id: answer.id,
      text: answer.text[language],
      speaksFor: known(answer.speaksFor),
      claims: answer.claims.map(it => ({ id: it, sentence: facts.catalogue.claim(it).sentence[language] }))
    }))
  }))
  return `<Choose${attributes({ ':questions': questions, claims: link('side-by-side/claims.html') })} />\n`
}

function known(names) {
  for (const name of names) {
    if (!libraries[name]) throw new AuthorError(`there is no library ${notOneOf(name, Object.keys(libraries))}`, 'site/build/choose.json')
  }
  return names
}
