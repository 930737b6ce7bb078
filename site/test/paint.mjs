// npm run paint: first contentful paint of ten pages with a processor four times slower, the median of five visits.
import { lacking, openBrowser } from '../build/chromium.mjs'
import { unbuilt } from '../build/dist.mjs'
import { serve } from '../build/server.mjs'

const pages = [
  '', ...['en', 'ko'].flatMap(language => ['', 'hibernate/relationship.html', 'side-by-side/relationship/replace-posts.html', 'side-by-side/matrix.html']
    .map(page => `${language}/${page}`)), 'en/exercises.html'
]
const most = 800

const obstacle = unbuilt ?? lacking
if (obstacle) {
  console.log(obstacle)
  process.exitCode = 1
} else {
  const server = await serve()
  const browser = await openBrowser()
  for (const page of pages) {
    const times = []
    for (let i = 0; i < 5; i++) times.push(await paint(browser, server.address + page))
    const median = times.sort((a, b) => a - b)[2]
    console.log(`${String(Math.round(median)).padStart(5)} ms ${median > most ? `more than ${most}` : ''} ${page || '/'}`)
    if (median > most) process.exitCode = 1
  }
  await browser.close()
  server.close()
}

async function paint(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const window = await context.newPage()
  const session = await context.newCDPSession(window)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await window.goto(url)
  const time = await window.evaluate(() => new Promise(done => {
    new PerformanceObserver(list => done(list.getEntriesByName('first-contentful-paint')[0].startTime)).observe({ type: 'paint', buffered: true })
  }))
  await context.close()
  return time
}
