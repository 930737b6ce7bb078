import { keep } from './stored'

const key = 'workbook-library'
const listeners: (() => void)[] = []

/** Called whenever the reader chooses a library, in this window or another. */
export function onLibrary(listener: () => void) {
  listeners.push(listener)
}

/** Keeps the reader's choice, on any page and in any window. Style sheets look at `html[data-library]`. */
export function chooseLibrary(name: string) {
  show(name)
  keep(key, name)
}

/** Called once; the head script has shown what was chosen before. */
export function followLibrary() {
  window.addEventListener('storage', event => {
    if (event.key === key && event.newValue) show(event.newValue)
  })
}

function show(name: string) {
  document.documentElement.dataset.library = name
  listeners.forEach(listener => listener())
}
