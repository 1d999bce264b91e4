// Joins what tsc would write as one JavaScript file a module into one a public entry, as Node opens each file by itself and a
// bundler need not. In a package's folder, after tsc wrote the declarations: node ../../scripts/build-package.ts
import { bundleEntries } from './build-package/bundle-entries.ts'
import { cleanOutput } from './build-package/clean-output.ts'
import { readEntries } from './build-package/read-entries.ts'

const folder = process.cwd()
const entries = readEntries(folder)
cleanOutput(folder)
await bundleEntries(folder, entries, 'dist')
