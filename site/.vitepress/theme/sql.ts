const words = new Set(
  ('all and any array as asc batch begin between by case cast coalesce column conflict create cross current default delete desc ' +
    'distinct do else end escape except exists fetch filter final first for from full group having in inner insert ' +
    'intersect into is join key lateral left like limit lock locked match merge next no not nothing null nulls of ' +
    'offset on only or order outer over partition recursive returning right row rows select set skip table then ' +
    'true false union unique update using values when where window with').split(' '))

export interface Part {
  text: string
  kind?: 'word' | 'string' | 'number' | 'parameter'
}

/** A statement in parts, for colours; what has none stays together. */
export function partsOf(sql: string): Part[] {
  const parts: Part[] = []
  for (const text of sql.match(/'(?:[^']|'')*'|"[^"]*"|\b\d+(?:\.\d+)?\b|\?|\$\d+|:\w+|\w+|\s+|[^\w\s]/g) ?? []) {
    const kind = kindOf(text)
    const last = parts.at(-1)
    if (last && !kind && !last.kind) last.text += text
    else parts.push({ text, kind })
  }
  return parts
}

function kindOf(text: string): Part['kind'] {
  if (text.startsWith("'")) return 'string'
  if (/^\d/.test(text)) return 'number'
  if (/^(\?|\$\d+|:\w+)$/.test(text)) return 'parameter'
  return words.has(text.toLowerCase()) ? 'word' : undefined
}
