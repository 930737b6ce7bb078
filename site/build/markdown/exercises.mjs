import { AuthorError, notOneOf } from '../author-error.mjs'
import { attributes } from '../html.mjs'
import { libraries } from '../settings.mjs'

/** Cards of one track, or of all. */
export function exercises(text, context) {
  const library = text.trim()
  const tracks = [...new Set(context.facts.exercises.map(it => it.library))]
  if (library && !tracks.includes(library)) throw new AuthorError(`there is no track ${notOneOf(library, tracks)}`)
  return tracks.filter(it => !library || it === library).map(track => cards(track, context)).join('')
}

function cards(track, { facts, language, markdown }) {
  const all = facts.exercises.filter(it => it.library === track)
  const titleOf = id => facts.exercises.find(it => it.id === id)?.title[language] ?? id
  const list = all.map(({ id, title, difficulty, requires }) => ({
    id, title: title[language], difficulty, requires: requires.map(it => ({ id: it, title: titleOf(it) }))
  }))
  const slots = all.map(it => `<template #${it.name}>\n${markdown(it.task[language])}</template>`).join('\n')
  return `<Exercises${attributes({ library: libraries[track], ':exercises': list })}>\n${slots}\n</Exercises>\n`
}
