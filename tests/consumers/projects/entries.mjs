import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

// It has types only.
const withoutCode = '@lineworks-bot/types'

/** The names under which the packages can be imported: every entry that has types. */
export function entryNames(packages) {
  return packages.flatMap(({ name, manifest: { exports } }) =>
    Object.entries(exports)
      .filter(([, target]) => typeof target === 'object' && 'types' in target)
      .map(([entry]) => name + entry.slice(1)),
  )
}

/** Writes a program that loads all entries, and says what each exports and which globals they touched. */
export function writeEntries(folder, packages, modules) {
  const names = entryNames(packages)
  const file = modules === 'esm' ? 'entries.ts' : 'entries.cts'
  const load = (name, index) =>
    modules === 'esm' ? `import * as entry${index} from '${name}'` : `import entry${index} = require('${name}')`
  const text = [
    // Loaded before them.
    modules === 'esm' ? `import * as before from './before.js'` : `import before = require('./before.cjs')`,
    ...names.map(load),
    `const exported: Record<string, object> = { ${names.map((name, index) => `'${name}': entry${index}`).join(', ')} }`,
    `const counts = Object.entries(exported).map(([name, entry]) => [name, Object.keys(entry).length])`,
    `const touched = Reflect.ownKeys(globalThis).filter((key) => !before.keys.has(key)).map(String)`,
    `console.log('result ' + JSON.stringify({ counts: Object.fromEntries(counts), touched }))`,
    '',
  ]
  writeFileSync(join(folder, file), text.join('\n'))
  // Node 20 adds a key of its own when somebody first looks at `Request`.
  const keys = 'void Request\nconst keys = new Set<PropertyKey>(Reflect.ownKeys(globalThis))\n'
  if (modules === 'esm') writeFileSync(join(folder, 'before.ts'), `${keys}export { keys }\n`)
  else writeFileSync(join(folder, 'before.cts'), `${keys}export = { keys }\n`)
  return file
}

/** What is wrong with what that program said. */
export function judgeEntries({ counts, touched }, packages) {
  const empty = entryNames(packages).filter((name) => !(counts[name] > 0) && !name.startsWith(withoutCode))
  return [
    ...empty.map((name) => `${name} exports nothing`),
    ...touched.map((key) => `importing the packages adds the global ${key}`),
  ]
}
