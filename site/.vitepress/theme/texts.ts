import { useData } from 'vitepress'
import { computed } from 'vue'
import { texts } from '../../build/texts.mjs'

/** What pieces say, in the page's language. */
export function useTexts() {
  const { lang } = useData()
  return computed(() => texts[lang.value as keyof typeof texts] ?? texts.en)
}
