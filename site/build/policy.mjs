import { createHash } from 'node:crypto'

const hashes = texts => [...new Set(texts)].map(text => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ')
const found = (html, pattern) => [...html.matchAll(pattern)].map(match => match[1])

/** What VitePress puts into the page while it changes between light and dark. */
const withoutTransitions = '*,*::before,*::after{-webkit-transition:none!important;-moz-transition:none!important;-o-transition:none!important;-ms-transition:none!important;transition:none!important}'

/**
 * Adds a Content-Security-Policy to a page: nothing but this site's own files, and the inline scripts and styles that the
 * build wrote, by their hashes.
 */
export function withPolicy(html) {
  const scripts = hashes(found(html, /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g).filter(Boolean))
  const styles = hashes([withoutTransitions, ...found(html, /\sstyle="([^"]*)"/g)])
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${scripts}`,
    `style-src 'self' 'unsafe-hashes' ${styles}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ')
  return html.replace('<head>', `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`)
}
