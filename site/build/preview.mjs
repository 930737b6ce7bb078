// npm run preview [-- --port N]: the built site on 127.0.0.1. VitePress's own preview listens on every address.
import { parseArgs } from 'node:util'
import { unbuilt } from './dist.mjs'
import { serve } from './server.mjs'

const { port } = parseArgs({ options: { port: { type: 'string' } } }).values

if (unbuilt) {
  console.log(unbuilt)
  process.exitCode = 1
} else {
  const { address } = await serve(port && Number(port))
  console.log(address)
}
