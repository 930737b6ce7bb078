import { read } from '../markup.mjs'

/** What Vue, or Vite, has something to do with: components, and files that are bundled. */
const living = /^(?:[A-Z].*|.*-.*|component|slot|template|img|source|video|audio|script|style)$/
const directive = /(?:^|\s)(?:v-(?!pre\b)|[:@#])/

/**
 * A page's content without the elements that Vue has nothing to do with.
 *
 * @param {string} html of a page, as the Markdown renderer wrote it
 * @param {(html: string, count: number) => string} mark what stands for so many elements that follow each other
 */
export function split(html, mark) {
  return inside(treeOf(html), html, mark)
}

/** Elements, each with where it begins and ends, and whether Vue has something to do in it. */
function treeOf(html) {
  const root = { to: 0, end: html.length, children: [], words: false, alive: true }
  const path = [root]
  read(html, {
    open(name, attributes, from, to) {
      const parent = path.at(-1)
      const still = parent.still || /(?:^|\s)v-pre(?=[\s=]|$)/.test(attributes)
      const alive = !still && (living.test(name) || directive.test(attributes.replace(/"[^"]*"|'[^']*'/g, '')))
      const element = { name, from, to, still, alive, words: false, children: [] }
      parent.children.push(element)
      path.push(element)
    },
    close(name, from, to) {
      const element = path.pop()
      if (element.name !== name) throw new Error(`</${name}> closes <${element.name}>: ${html.slice(element.from, element.from + 120)}`)
      element.end = from
      element.after = to
      if (element.alive) path.at(-1).alive = true
    },
    text(from, to) {
      const element = path.at(-1)
      const text = html.slice(from, to)
      if (/\S|^[^\n]+$/.test(text)) element.words = true
      if (!element.still && text.includes('{{')) element.alive = true
    }
  })
  return root
}

function inside({ to, end, children, words }, html, mark) {
  // Among words, white space counts: that is left to Vue.
  if (words) return html.slice(to, end)
  const parts = []
  for (let i = 0; i < children.length; i++) {
    if (children[i].alive) {
      parts.push(around(children[i]))
      continue
    }
    const from = i
    while (children[i + 1] && !children[i + 1].alive) i++
    parts.push(mark(still(children.slice(from, i + 1), html), i + 1 - from))
  }
  return parts.join('\n')

  function around(element) {
    return html.slice(element.from, element.to) + inside(element, html, mark) + html.slice(element.end, element.after)
  }
}

/** As it stands in the page: what tells Vue to leave it alone is gone. */
function still(elements, html) {
  const text = elements.map(({ from, after }) => html.slice(from, after)).join('')
  return text.replace(/(<[a-zA-Z][^<>]*?)\sv-pre(?:="")?(?=[\s/>])/g, '$1')
}
