import { format } from 'sql-formatter'

const dialects = { h2: 'sql', sqlite: 'sqlite', postgresql: 'postgresql' }
const formatted = new Map()

/** The statement on several lines, for reading. Only white space changes; what the formatter would change otherwise stays as it is. */
export function readable(sql, database) {
  const key = `${database} ${sql}`
  if (!formatted.has(key)) formatted.set(key, lines(sql, database))
  return formatted.get(key)
}

function lines(sql, database) {
  for (const language of [dialects[database], 'postgresql']) {
    try {
      const text = format(sql, { language, tabWidth: 2, expressionWidth: 76, paramTypes: { positional: true } })
      if (text.replace(/\s/g, '') === sql.replace(/\s/g, '')) return text
    } catch {
      // a statement that it cannot read is shown as it was sent
    }
  }
  return sql.trim()
}
