import { ref } from 'vue'
import { keep } from './stored'

const key = 'workbook-library'

/** The library that the reader chose last, on any page and in any window; none before the page is mounted. */
export const library = ref<string>()

export function chooseLibrary(name: string) {
  show(name)
  keep(key, name)
}

/** Follows what the head script chose, and other windows. Called once. */
export function followLibrary() {
  show(document.documentElement.dataset.library!)
  window.addEventListener('storage', event => {
    if (event.key === key && event.newValue) show(event.newValue)
  })
}

function show(name: string) {
  library.value = name
  document.documentElement.dataset.library = name
}
