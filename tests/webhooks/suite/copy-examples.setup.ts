import { cpSync, rmSync } from 'node:fs'
import { examplesFolder } from './hosts/example.ts'

/** Puts the examples where their imports find what this package installs; the code is run as it is. */
export default function copyExamples(): void {
  rmSync(examplesFolder, { recursive: true, force: true })
  cpSync(new URL('../../../examples', import.meta.url), examplesFolder, {
    recursive: true,
    filter: (path) => !path.includes('node_modules'),
  })
}
