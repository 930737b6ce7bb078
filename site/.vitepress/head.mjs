import { readFileSync } from 'node:fs'
import { address, base, languages } from '../build/settings.mjs'

/** Runs before the page is painted, so that the reader's library is there from the start. */
const chooseLibrary = readFileSync(new URL('./theme/choose-library.js', import.meta.url), 'utf8').trim()

export const head = [
  ['script', {}, chooseLibrary],
  ['link', { rel: 'icon', type: 'image/svg+xml', href: `${base}favicon.svg` }],
  ['meta', { name: 'theme-color', content: '#2f5d50' }]
]

/** The same page in the other language, and what others show when somebody links to it. */
export function pageHead({ relativePath, title, description }) {
  const [language, ...rest] = relativePath.split('/')
  const tags = [
    ['meta', { property: 'og:title', content: title }],
    ['meta', { property: 'og:description', content: description }],
    ['meta', { property: 'og:image', content: `${address ?? ''}${base}social.png` }]
  ]
  if (!languages.includes(language)) return tags
  const path = rest.join('/').replace(/(index)?\.md$/, file => (file.startsWith('index') ? '' : '.html'))
  return [
    ...tags,
    ...languages.map(it => ['link', { rel: 'alternate', hreflang: it, href: `${address ?? ''}${base}${it}/${path}` }]),
    ['link', { rel: 'alternate', hreflang: 'x-default', href: `${address ?? ''}${base}en/${path}` }]
  ]
}
