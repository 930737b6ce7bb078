import { CREATE_STATIC, compile, createCallExpression } from '@vue/compiler-dom'
import { once } from '../memo.mjs'
import { literal, marking, tag, unmarkedScript, withMarks } from './statics.mjs'

/** Teaches a Markdown renderer to put marks into pages. */
export function marks(md) {
  const { render } = md
  md.render = (text, env) => {
    const html = render.call(md, text, env)
    return env?.nested || !env?.relativePath ? html : withMarks(html)
  }
}

/** What Vue's plugin compiles: of a page with marks little is left to do, and the plugin would do it twice. */
export const compiledByVue = marking() ? [/\.vue$/] : [/\.vue$/, /\.md$/]

let renders = false

/** Compiles pages, and puts what the marks stand for into the scripts when they are bundled. */
export const statics = {
  name: 'workbook:statics',
  configResolved: ({ build }) => { renders = Boolean(build.ssr) },
  // Nothing in a page is unused, so Rollup need not look for it.
  transform: (code, id) => (marking() && id.endsWith('.md') ? { code: compiled(code), map: null, moduleSideEffects: 'no-treeshake' } : undefined),
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk') chunk.code = unmarkedScript(chunk.code, renders)
    }
  }
}

/** The script of a page, one for the browser and for what renders it. */
const compiled = once(page => {
  const [, script, template, more] = /^<script >([\s\S]*?)<\/script>\n<template>([\s\S]*)<\/template>([\s\S]*)$/.exec(page) ?? []
  if (template === undefined || more.trim()) throw new Error('a page has no script and no style of its own: they belong in .vitepress/theme')
  const { code } = compile(template, { mode: 'module', hoistStatic: true, isCustomElement: name => name === tag, nodeTransforms: [still] })
  return `${code}\n${script.replace(/}\s*$/, ', render }')}`
})

/** A mark becomes like the static parts that Vue finds itself, which VitePress leaves out of a first visit. */
function still(node, context) {
  if (node.tag !== tag) return
  const { content, count } = Object.fromEntries(node.props.map(it => [it.name, it.value.content]))
  context.replaceNode(context.hoist(createCallExpression(context.helper(CREATE_STATIC), [JSON.stringify(literal(content)), count])))
}
