/** Records headings, fences and links of each page, with their lines, before it is rendered. */
export function outline(md, { record }) {
  md.core.ruler.push('workbook-outline', state => {
    const { env } = state
    if (!env.relativePath) return
    const page = env.nested ? record.page(env.relativePath) : record.begin(env.relativePath)
    if (!env.nested) page.frontmatter = env.frontmatter ?? {}
    const offset = env.nested ? env.lineOffset : page.offset
    const source = state.src.split('\n')
    let line = offset + 1
    state.tokens.forEach((token, index) => {
      if (token.map) line = offset + token.map[0] + 1
      if (token.type === 'heading_open' && !env.nested) {
        const written = /\{#[\w-]+\}\s*$/.test(source[token.map[0]])
        page.headings.push({ level: Number(token.tag[1]), id: token.attrGet('id'), written, title: state.tokens[index + 1].content, line })
        page.ids.add(token.attrGet('id'))
      }
      if (token.type === 'fence' && !env.nested) page.fences.push({ info: token.info.trim(), content: token.content, line })
      for (const child of token.children ?? []) {
        if (child.type === 'link_open') page.links.push({ href: child.attrGet('href'), line })
        if (child.type === 'workbook') child.meta.line = line
      }
    })
  })
}
