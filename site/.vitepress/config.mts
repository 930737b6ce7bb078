import { defineConfig } from 'vitepress'
import { markdown, record } from '../build/markdown.mjs'
import { address, base } from '../build/settings.mjs'
import { finish } from '../build/finish.mjs'
import { syntaxStyles } from '../build/syntax.mjs'
import { head, pageHead } from './head.mjs'
import { locales } from './locales.mjs'

/** What renders the pages is thrown away after the build: nothing need be shaken out of it. */
const wholeServerBundle = {
  name: 'workbook:whole-server-bundle',
  config: (_: object, { isSsrBuild }: { isSsrBuild?: boolean }) => (isSsrBuild ? { build: { rollupOptions: { treeshake: false } } } : undefined)
}

export default defineConfig({
  base,
  title: 'ORM Workbook',
  lang: 'en',
  locales,
  head,
  markdown,
  vite: { plugins: [syntaxStyles, wholeServerBundle] },
  lastUpdated: true,
  metaChunk: true,
  // A page loads what it needs. With prefetching, those of its links would come too: a megabyte behind the matrix.
  router: { prefetchLinks: false },
  // Our own check names the line, and looks at anchors too.
  ignoreDeadLinks: true,
  srcExclude: ['{build,test,from-python,public}/**', 'README.md'],
  outDir: 'dist',
  cacheDir: 'node_modules/.cache/vitepress',
  sitemap: address ? { hostname: `${address}${base}` } : undefined,
  transformHead: ({ pageData }) => pageHead(pageData),
  buildEnd: config => finish(config, record)
})
