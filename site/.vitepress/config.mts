import { defineConfig } from 'vitepress'
import { lastChanged } from '../build/changed.mjs'
import { markdown, record } from '../build/markdown.mjs'
import { address, base } from '../build/settings.mjs'
import { finish } from '../build/finish.mjs'
import { compiledByVue, statics } from '../build/statics/plugin.mjs'
import { syntaxStyles } from '../build/syntax.mjs'
import { head, pageHead } from './head.mjs'
import { locales } from './locales.mjs'

/** Shaking takes a quarter of the build and spares a visitor 3 KB of a page's 80: there is no unused code to speak of. */
const wholeBundles = { name: 'workbook:whole-bundles', config: () => ({ build: { rollupOptions: { treeshake: false } } }) }

/** `en/` is written in en/index.md. */
const pageAt = (url: string) => url.replace(/(^|\/)$/, '$1index.html').replace(/\.html$/, '.md')

export default defineConfig({
  base,
  title: 'ORM Workbook',
  lang: 'en',
  locales,
  head,
  markdown,
  vue: { include: compiledByVue },
  vite: { plugins: [syntaxStyles, wholeBundles, statics] },
  metaChunk: true,
  // A page loads what it needs. With prefetching, those of its links would come too: a megabyte behind the matrix.
  router: { prefetchLinks: false },
  // Our own check names the line, and looks at anchors too.
  ignoreDeadLinks: true,
  srcExclude: ['{build,test,from-python,public}/**', 'README.md'],
  outDir: 'dist',
  cacheDir: 'node_modules/.cache/vitepress',
  sitemap: address ? { hostname: `${address}${base}`, transformItems: items => items.map(it => ({ ...it, lastmod: lastChanged(pageAt(it.url)) })) } : undefined,
  transformPageData: ({ relativePath }) => ({ lastUpdated: lastChanged(relativePath) }),
  transformHead: ({ pageData }) => pageHead(pageData),
  buildEnd: config => finish(config, record)
})
