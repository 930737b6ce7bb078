import { format } from 'sql-formatter'
import { remembered } from './remembered.mjs'

const dialects = { h2: 'sql', sqlite: 'sqlite', postgresql: 'postgresql' }
/** The statement on several lines, for reading. Only white space changes; what the formatter would change otherwise stays as it is. */
export const readable = remembered('sql', lines.toString(), lines)

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
