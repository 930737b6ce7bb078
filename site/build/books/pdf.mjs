// npm run pdf: the tutorial as site/target/orm-workbook-<language>.pdf, printed by Chromium from the built site.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { lacking, openBrowser } from '../chromium.mjs'
import { dist, target, unbuilt } from '../dist.mjs'
import { languages } from '../settings.mjs'
import { texts } from '../texts.mjs'
import { bookOf } from './book.mjs'

const obstacle = unbuilt ?? lacking
if (obstacle) {
  console.log(obstacle)
  process.exitCode = 1
} else {
  mkdirSync(target, { recursive: true })
  const browser = await openBrowser()
  for (const language of languages) console.log(await print(browser, language))
  await browser.close()
}

async function print(browser, language) {
  const source = join(target, `book-${language}.html`)
  const file = join(target, `orm-workbook-${language}.pdf`)
  writeFileSync(source, documentOf(language))
  const window = await browser.newPage()
  await window.goto(pathToFileURL(source).href)
  await window.pdf({
    path: file,
    format: 'A4',
    margin: { top: '18mm', bottom: '20mm', left: '18mm', right: '18mm' },
    outline: true,
    tagged: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: '<span class="pageNumber" style="width: 100%; font-size: 8pt; text-align: center"></span>'
  })
  await window.close()
  return file
}

function documentOf(language) {
  const { title, contents, chapters } = bookOf(language)
  const styles = readdirSync(join(dist, 'assets')).filter(it => it.endsWith('.css')).map(it => `<link rel="stylesheet" href="../dist/assets/${it}">`).join('')
  return `<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>${styles}<link rel="stylesheet" href="../build/books/book.css"></head>
<body><header class="cover"><p class="title">${title}</p><p>${texts[language].cover}</p></header>
${contents}<main class="vp-doc">${chapters}</main></body></html>`
}
