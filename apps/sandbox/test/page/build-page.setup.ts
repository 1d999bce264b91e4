import { join } from 'node:path'
import { build } from 'vite'

const root = join(import.meta.dirname, '../../page')

/** The sandbox serves the page that was built: it is to be the one that stands here. */
export default async function setup(): Promise<void> {
  await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'warn' })
}
