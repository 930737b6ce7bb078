import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue'

/**
 * A value that the browser keeps, in step with other windows. `initial` until the page is mounted, so that what the
 * build rendered is what the browser finds; where nothing can be kept, it lasts as long as the page.
 */
export function useStored<T>(key: string, initial: T): Ref<T> & { keep(value: T): void } {
  const value = ref(initial) as Ref<T>
  const read = (event?: StorageEvent) => {
    if (event && event.key !== key) return
    value.value = parsed(stored(key), initial)
  }
  onMounted(() => {
    read()
    window.addEventListener('storage', read)
    window.addEventListener(`kept:${key}`, () => read(), { signal: gone.signal })
  })
  const gone = new AbortController()
  onBeforeUnmount(() => {
    window.removeEventListener('storage', read)
    gone.abort()
  })
  return Object.assign(value, {
    keep(next: T) {
      value.value = next
      keep(key, JSON.stringify(next))
    }
  })
}

function parsed<T>(text: string | null, initial: T): T {
  try {
    return text === null ? initial : JSON.parse(text)
  } catch {
    return initial
  }
}

export function stored(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Tells other pieces of this page too: the storage event reaches other windows only. */
export function keep(key: string, text: string) {
  try {
    localStorage.setItem(key, text)
  } catch {
    // a browser that keeps nothing
  }
  window.dispatchEvent(new Event(`kept:${key}`))
}
