import { defineConfig } from 'vitepress'
import { lastChanged } from '../build/changed.mjs'
import { inThePagesLanguage, ownSidebar } from '../build/default-theme.mjs'
import { markdown, record } from '../build/markdown.mjs'
import { excludedFrom, folderOf } from '../build/parts.mjs'
import { address, base, builtLanguage, languages } from '../build/settings.mjs'
import { finish } from '../build/finish.mjs'
import { compiledByVue, statics } from '../build/statics/plugin.mjs'
import { syntaxStyles } from '../build/syntax.mjs'
import { head, pageHead } from './head.mjs'
import { locales } from './locales.mjs'

/** What renders the pages is thrown away after the build: nothing need be shaken out of it. */
const wholeServerBundle = {
  name: 'workbook:whole-server-bundle',
  config: (_: object, { isSsrBuild }: { isSsrBuild?: boolean }) => (isSsrBuild ? { build: { rollupOptions: { treeshake: false } } } : undefined)
}

/** `en/` is written in en/index.md. */
const pageAt = (url: string) => url.replace(/(^|\/)$/, '$1index.html').replace(/\.html$/, '.md')

/** An entry of the sitemap, with the same page in each language: VitePress knows those it builds. */
const inAllLanguages = ({ url }: { url: string }) => ({
  url,
  lastmod: lastChanged(pageAt(url)),
  links: languages.includes(url.split('/')[0]) ? languages.map(lang => ({ lang, url: url.replace(/^[^/]+/, lang) })) : undefined
})

export default defineConfig({
  base,
  title: 'ORM Workbook',
  lang: 'en',
  locales,
  head,
  markdown,
  vue: { include: compiledByVue },
  vite: { resolve: { alias: [ownSidebar] }, plugins: [inThePagesLanguage, syntaxStyles, wholeServerBundle, statics] },
  metaChunk: true,
  // A page loads what it needs. With prefetching, those of its links would come too: a megabyte behind the matrix.
  router: { prefetchLinks: false },
  // Our own check names the line, and looks at anchors too.
  ignoreDeadLinks: true,
  srcExclude: ['{build,test,from-python,public}/**', 'README.md', ...excludedFrom(builtLanguage)],
  outDir: folderOf(builtLanguage),
  cacheDir: 'node_modules/.cache/vitepress',
  sitemap: address ? { hostname: `${address}${base}`, transformItems: items => items.map(inAllLanguages) } : undefined,
  transformPageData: ({ relativePath }) => ({ lastUpdated: lastChanged(relativePath) }),
  transformHead: ({ pageData }) => pageHead(pageData),
  buildEnd: config => finish(config, record)
})
