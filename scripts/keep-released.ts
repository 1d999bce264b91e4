// The last step of `pnpm version`: what is released now is what the next change is held against, and stays at its own address.
import { join } from 'node:path'
import { packageVersion } from './description/package-version.ts'
import { repositoryRoot } from './description/repository.ts'
import { keepFiles } from './release/keep-files.ts'

keepFiles(join(repositoryRoot, 'spec'), packageVersion())
