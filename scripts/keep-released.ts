// The last step of `pnpm version`: what is released now is what the next change is held against.
import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from './description/repository.ts'

const folder = join(repositoryRoot, 'spec/released')
mkdirSync(folder, { recursive: true })
copyFileSync(join(repositoryRoot, 'spec/dist/openapi.yaml'), join(folder, 'openapi.yaml'))
