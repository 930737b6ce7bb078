import type { Theme } from 'vitepress'
import theme from 'vitepress/theme-without-fonts'
import Choose from './components/Choose.vue'
import Exercises from './components/Exercises.vue'
import LanguageChoice from './components/LanguageChoice.vue'
import Layout from './components/Layout.vue'
import Matrix from './components/Matrix.vue'
import Predict from './components/Predict.vue'
import Trace from './components/Trace.vue'
import 'virtual:syntax.css'
import './style.css'
import './icons.css'
import './listings.css'
import './pieces.css'
import './print.css'

const components = { Choose, Exercises, LanguageChoice, Matrix, Predict, Trace }

export default {
  extends: theme,
  Layout,
  enhanceApp({ app }) {
    for (const [name, component] of Object.entries(components)) app.component(name, component)
  }
} satisfies Theme
