import { attributes } from '../html.mjs'
import { libraries } from '../settings.mjs'

/**
 * Tabs by library where the parts belong to several, tabs by label within one library. A single part stands alone.
 *
 * @param {{group?: string, label: string, html: string}[]} parts
 */
export function tabs(parts, context) {
  const groups = [...new Set(parts.map(part => part.group ?? part.label))]
  const of = group => parts.filter(part => (part.group ?? part.label) === group)
  if (groups.length === 1) return byLabel(of(groups[0]), context)
  const known = groups.every(group => libraries[group])
  return component(
    groups.map(group => ({ id: group, label: libraries[group] ?? group, html: byLabel(of(group), context) })),
    known ? 'library' : 'label',
    context
  )
}

function byLabel(parts, context) {
  if (parts.length === 1) return parts[0].html
  return component(parts.map(({ label, html }) => ({ id: label, label, html })), 'label', context)
}

function component(panels, by, { texts }) {
  const label = by === 'library' ? texts.libraries : texts.approachTabs
  const slots = panels.map(({ id, html }) => `<template #${id}>\n${html}</template>`).join('\n')
  return `<Tabs${attributes({ by, label, ':tabs': panels.map(({ id, label }) => ({ id, label })) })}>\n${slots}\n</Tabs>\n`
}
