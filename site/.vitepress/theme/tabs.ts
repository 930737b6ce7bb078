import { nextTick } from 'vue'
import { chooseLibrary, onLibrary } from './library'

/*
 * Tabs are plain HTML, so that their panels are read without JavaScript and cost none. Here they learn to listen:
 * those by library show what the reader chose anywhere, those by label what was chosen in them.
 */

const steps: Record<string, (index: number, count: number) => number> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1
}

/** Called once. */
export function listenToTabs() {
  document.addEventListener('click', ({ target }) => {
    const tab = (target as Element).closest?.<HTMLElement>('[role=tab]')
    if (tab) choose(tab)
  })
  document.addEventListener('keydown', event => {
    const tab = (event.target as Element).closest?.<HTMLElement>('[role=tab]')
    if (!tab || !steps[event.key]) return
    event.preventDefault()
    const tabs = tabsOf(groupOf(tab))
    const next = tabs[steps[event.key](tabs.indexOf(tab), tabs.length)]
    choose(next)
    next.focus()
  })
  window.addEventListener('hashchange', showTarget)
  onLibrary(refreshTabs)
}

/** Called when a page has been put into the document. */
export function refreshTabs() {
  for (const group of document.querySelectorAll<HTMLElement>('.tabs-by-library')) {
    mark(group, document.documentElement.dataset.library!)
  }
}

/** A link to something in a hidden panel shows the panel. */
export async function showTarget() {
  const anchor = decodeURIComponent(location.hash.slice(1))
  const target = anchor && document.getElementById(anchor)
  if (!target) return
  for (let panel = closestPanel(target); panel; panel = closestPanel(panel.parentElement!)) {
    choose(tabsOf(panel.parentElement!).find(tab => tab.dataset.tab === panel!.dataset.tab)!)
  }
  await nextTick()
  target.scrollIntoView()
}

const closestPanel = (element: Element) => element.closest<HTMLElement>('.tabs > [role=tabpanel]')
const groupOf = (tab: HTMLElement) => tab.closest<HTMLElement>('.tabs')!
const tabsOf = (group: HTMLElement) => [...group.querySelectorAll<HTMLElement>(':scope > [role=tablist] > [role=tab]')]

function choose(tab: HTMLElement) {
  const group = groupOf(tab)
  if (group.classList.contains('tabs-by-library')) {
    keepingPlace(tab, () => chooseLibrary(tab.dataset.tab!))
  } else {
    mark(group, tab.dataset.tab!)
    group.dataset.selected = tab.dataset.tab
    for (const panel of group.querySelectorAll<HTMLElement>(':scope > [role=tabpanel]')) {
      panel.toggleAttribute('data-hidden', panel.dataset.tab !== tab.dataset.tab)
    }
  }
}

/** Groups above grow or shrink with the choice: what the reader looks at stays where it is. */
function keepingPlace(element: HTMLElement, change: () => void) {
  const before = element.getBoundingClientRect().top
  change()
  window.scrollBy({ top: element.getBoundingClientRect().top - before, behavior: 'instant' })
}

/** Where a group has no tab of this name, its first is selected. */
function mark(group: HTMLElement, name: string) {
  const tabs = tabsOf(group)
  const selected = tabs.find(tab => tab.dataset.tab === name) ?? tabs[0]
  for (const tab of tabs) {
    tab.setAttribute('aria-selected', String(tab === selected))
    tab.tabIndex = tab === selected ? 0 : -1
  }
}
