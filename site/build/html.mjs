const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const escape = text => String(text).replace(/[&<>"]/g, it => entities[it])

/** ` name="value"` for each; a property whose name begins with a colon is bound to its value as JSON, for Vue. */
export function attributes(values) {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => {
      if (value === true) return ` ${name}`
      return ` ${name}="${escape(name.startsWith(':') ? JSON.stringify(value) : value)}"`
    })
    .join('')
}
