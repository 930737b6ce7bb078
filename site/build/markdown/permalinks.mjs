import { texts } from '../texts.mjs'

/** Names the links of headings in the page's language; VitePress does so in English, and reads the id in braces out. */
export function permalinks(md) {
  md.core.ruler.push('workbook-permalinks', ({ env, tokens }) => {
    const says = texts[env.relativePath?.split('/')[0]]
    if (!says) return
    tokens.filter((_, index) => tokens[index - 1]?.type === 'heading_open').forEach(({ children }) => {
      const link = children.find(it => it.attrGet('class') === 'header-anchor')
      link?.attrSet('aria-label', says.permalink(textOf(children)))
    })
  })
}

const textOf = children => children.filter(it => ['text', 'code_inline'].includes(it.type)).map(it => it.content).join('').trim()
