import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { site } from './settings.mjs'

/** Where the built site stands, and where what is made of it goes. */
export const dist = join(site, 'dist')
export const target = join(site, 'target')

/** Why nothing can be made of the built site, in one line; undefined when it is there. */
export const unbuilt = existsSync(join(dist, '404.html')) ? undefined : 'site/dist has no site: run "npm run build" first'

/** The path that it was built for: `/` or `/orm-workbook/`. */
export const base = unbuilt ? '/' : readFileSync(join(dist, '404.html'), 'utf8').match(/href="([^"]*)favicon\.svg"/)[1]
