// The pages of one language, for build.mjs: SITE_LANGUAGE says which.
import { build } from 'vitepress'
import { folderOf } from './parts.mjs'
import { builtLanguage, site } from './settings.mjs'

try {
  await build(site, {
    onAfterConfigResolve(config) {
      config.tempDir = `${folderOf(builtLanguage)}-renderer`
    }
  })
} catch (error) {
  // A plugin's message names the page and what is wrong in it; elsewhere, it is a fault of the build.
  console.error(error.plugin ? error.message : error.stack)
  process.exitCode = 1
}
