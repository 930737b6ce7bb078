import { Resvg } from '@resvg/resvg-js'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { libraries } from './settings.mjs'
import { growthOf } from './traces.mjs'

const scenario = 'relationship/list-users-with-posts'

/** The picture that others show beside a link: the growth of the best-known trap and of its cure, as observed. */
export function writeSocialImage(outDir, { catalogue, observations }) {
  const wanted = catalogue.scenario(scenario).approaches.filter(it => it.library === 'hibernate')
  const [trap, cure] = ['trap', 'idiom'].map(role => wanted.find(it => it.role === role))
  const counts = ({ library, id }) => growthOf(observations.of(scenario, library, id), 'h2').map(it => it.count)
  const svg = picture(counts(trap), counts(cure))
  writeFileSync(join(outDir, 'social.png'), new Resvg(svg, { font: { defaultFontFamily: 'sans-serif' } }).render().asPng())
}

const picture = (trap, cure) => `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" font-family="sans-serif">
<rect width="1200" height="630" fill="#f7f6f2"/><rect width="24" height="630" fill="#1f5f4c"/>
<text x="90" y="150" font-size="76" font-weight="700" fill="#1b1b1f">ORM Workbook</text>
<text x="90" y="215" font-size="34" fill="#51545a">${Object.values(libraries).join(' · ')}</text>
<polyline points="90,540 760,300" stroke="#a8322a" stroke-width="8" fill="none"/><text x="790" y="312" font-size="40" fill="#a8322a">${trap.join(' → ')} SQL</text>
<polyline points="90,560 760,556" stroke="#1f5f4c" stroke-width="8" fill="none"/><text x="790" y="570" font-size="40" fill="#1f5f4c">${[...new Set(cure)].join(' → ')} SQL</text>
</svg>`
