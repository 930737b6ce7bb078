import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { base, dist } from './dist.mjs'

const types = {
  '.css': 'text/css', '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json',
  '.png': 'image/png', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.xml': 'application/xml'
}

/**
 * Serves the built site on 127.0.0.1, and nowhere else, as GitHub Pages would: below its path only, with its own page for
 * what is not there.
 *
 * @param {number} [port] any that is free if not given
 */
export async function serve(port = 0) {
  const server = createServer(({ url }, response) => {
    const found = fileOf(pathOf(url))
    const file = found ?? join(dist, '404.html')
    response.writeHead(found ? 200 : 404, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
    response.end(readFileSync(file))
  })
  await new Promise((listening, failed) => server.once('error', failed).listen(port, '127.0.0.1', listening))
  return { address: `http://127.0.0.1:${server.address().port}${base}`, close: () => server.close() }
}

/** Empty when it is no address at all. */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname)
  } catch {
    return ''
  }
}

function fileOf(path) {
  if (!path.startsWith(base)) return undefined
  const file = join(dist, normalize(path.slice(base.length)))
  const page = existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file
  return page.startsWith(dist + sep) && existsSync(page) ? page : undefined
}
