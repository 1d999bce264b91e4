import { join } from 'node:path'
import { build } from 'vite'

const root = join(import.meta.dirname, '../../page')

/** The sandbox serves the page that was built: it is to be the one that stands here, and the one that is published. */
export default async function setup(): Promise<void> {
  const mode = process.env['NODE_ENV']
  // Vitest sets `test`, with which Vite takes the development files of every dependency.
  process.env['NODE_ENV'] = 'production'
  await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'warn' })
  process.env['NODE_ENV'] = mode
}
