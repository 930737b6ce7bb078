import type { Theme } from 'vitepress'
import theme from 'vitepress/theme-without-fonts'
import Choose from './components/Choose.vue'
import Exercises from './components/Exercises.vue'
import LanguageChoice from './components/LanguageChoice.vue'
import Layout from './components/Layout.vue'
import Matrix from './components/Matrix.vue'
import Predict from './components/Predict.vue'
import Trace from './components/Trace.vue'
import { useTexts } from './texts'
import 'virtual:syntax.css'
import './style.css'
import './icons.css'
import './listings.css'
import './pieces.css'
import './print.css'
import './sidebar.css'

const components = { Choose, Exercises, LanguageChoice, Matrix, Predict, Trace }

export default {
  extends: theme,
  Layout,
  enhanceApp({ app }) {
    for (const [name, component] of Object.entries(components)) app.component(name, component)
    const texts = app.runWithContext(useTexts)
    // For VitePress's own components: see build/default-theme.mjs.
    Object.defineProperty(app.config.globalProperties, '$texts', { get: () => texts.value })
  }
} satisfies Theme
