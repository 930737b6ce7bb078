import { attributes, escape } from '../html.mjs'
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

/** Plain HTML, all panels in it: theme/tabs.ts makes it work, theme/listings.css shows the chosen panel. */
function component(panels, by, { texts, record }) {
  const name = `tabs-${record.tabs++}`
  const selected = index => index === 0
  const buttons = panels.map(({ id, label }, index) => `<button${attributes({
    type: 'button', role: 'tab', id: `${name}-${id}`, 'data-tab': id, 'aria-controls': `${name}-${id}-panel`,
    'aria-selected': String(selected(index)), tabindex: selected(index) ? '0' : '-1'
  })}>${escape(label)}</button>`)
  const contents = panels.map(({ id, label, html }) => `<div${attributes({
    role: 'tabpanel', id: `${name}-${id}-panel`, 'data-tab': id, 'aria-labelledby': `${name}-${id}`
  })}>\n<p class="panel-name" aria-hidden="true">${escape(label)}</p>\n${html}</div>`)
  const label = by === 'library' ? texts.libraries : texts.approachTabs
  return `<div${attributes({ class: `tabs tabs-by-${by}`, 'data-tabs': panels.map(it => it.id).join(' ') })}>
<div${attributes({ role: 'tablist', 'aria-label': label })}>${buttons.join('')}</div>
${contents.join('\n')}
</div>
`
}
