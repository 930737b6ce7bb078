import { fileURLToPath } from 'node:url'

/** What is changed in VitePress's theme where no setting changes it. */

/** How VitePress has a component of its theme replaced. */
export const ownSidebar = {
  find: /^.*\/VPSidebarGroup\.vue$/,
  replacement: fileURLToPath(new URL('../.vitepress/theme/components/Sidebar.vue', import.meta.url))
}

/** What the theme says in English on every page, to those who listen. */
const englishOnly = {
  'VPDocFooter.vue': ['>Pager<', '>{{ $texts.theme.pager }}<'],
  'VPNavBarExtra.vue': ['label="extra navigation"', ':label="$texts.theme.extra"'],
  'VPNavBarHamburger.vue': ['aria-label="mobile navigation"', ':aria-label="$texts.theme.menu"'],
  'VPSidebar.vue': ['Sidebar Navigation', '{{ $texts.theme.sidebar }}']
}

export const inThePagesLanguage = {
  name: 'workbook:in-the-pages-language',
  enforce: 'pre',
  transform(code, id) {
    const name = Object.keys(englishOnly).find(it => id.endsWith(`/theme-default/components/${it}`))
    if (!name) return undefined
    const [english, ours] = englishOnly[name]
    if (!code.includes(english)) throw new Error(`VitePress's ${name} no longer has ${english}: see build/default-theme.mjs`)
    return { code: code.replace(english, ours), map: null }
  }
}
