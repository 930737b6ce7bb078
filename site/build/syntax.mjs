import dark from '@shikijs/themes/github-dark-high-contrast'
import light from '@shikijs/themes/github-light-high-contrast'

export const themes = { light, dark }

const variables = { light: '--shiki-light', dark: '--shiki-dark' }

/** All that a token can look like: `--shiki-light:#0E1116` and so on, by class. */
const looks = new Map(Object.entries(themes).flatMap(([name, theme]) => {
  const settings = theme.tokenColors.map(it => it.settings)
  const colors = [theme.colors['editor.foreground'], ...settings.map(it => it.foreground)].filter(Boolean)
  const styles = settings.flatMap(it => it.fontStyle?.split(' ') ?? []).filter(Boolean)
  return [
    ...colors.map(color => `${variables[name]}:${color.toUpperCase()}`),
    ...styles.flatMap(style => [`${variables[name]}-font-style:${style}`, `${variables[name]}-font-weight:${style}`, `${variables[name]}-text-decoration:${style}`]),
    ...['font-style', 'font-weight', 'text-decoration'].map(it => `${variables[name]}-${it}:inherit`)
  ].map(look => [classOf(look), look])
}))

function classOf(look) {
  return look.replace(/^--shiki-(l|d)\w+/, '$1').replace(/[^\w]+/g, '-').toLowerCase()
}

export const syntaxCss = [...looks].map(([name, look]) => `.${name}{${look}}`).join('\n')

/** Tokens bear classes instead of styles: the content security policy allows no styles in the page, and classes are shorter. */
export const classesForStyles = {
  name: 'workbook:classes-for-styles',
  span(node) {
    const style = node.properties.style
    if (!style) return
    delete node.properties.style
    for (const look of declarations(style)) this.addClassToHast(node, known(look))
  }
}

/** Shiki leaves the rest of a line plain when half a second is over: on a slow machine, listings would lose colours. */
export function withoutTimeLimit(highlighter) {
  const { codeToHtml } = highlighter
  highlighter.codeToHtml = (code, options) => codeToHtml(code, { ...options, tokenizeTimeLimit: 0 })
}

const declarations = style =>
  typeof style === 'string' ? style.split(';').filter(Boolean).map(one => one.replace(/#\w+/, it => it.toUpperCase())) : Object.entries(style).map(([name, value]) => `${name}:${String(value).replace(/#\w+/, it => it.toUpperCase())}`)

function known(look) {
  const name = classOf(look)
  if (!looks.has(name)) throw new Error(`syntax highlighting uses ${look}, for which there is no class`)
  return name
}

/** The classes as a style sheet that the theme imports. */
export const syntaxStyles = {
  name: 'workbook:syntax-styles',
  resolveId: id => (id === 'virtual:syntax.css' ? '\0virtual:syntax.css' : undefined),
  load: id => (id === '\0virtual:syntax.css' ? syntaxCss : undefined)
}
