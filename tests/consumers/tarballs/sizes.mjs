import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const table = join(import.meta.dirname, '../sizes.json')
const room = 1.1

/** Bytes: of the files as they lie on the disk, and of the tarball as it travels. */
export function measure({ folder, files, tarball }) {
  const unpacked = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
  return { unpacked, gzip: statSync(tarball).size }
}

/** What has grown by more than a tenth since the table was written. */
export function sizes(entry) {
  const allowed = JSON.parse(readFileSync(table, 'utf8'))[entry.name]
  if (allowed === undefined) return [`sizes.json does not name ${entry.name}; \`run.mjs --write-sizes\` does`]
  const found = measure(entry)
  return Object.keys(found)
    .filter((kind) => !(found[kind] <= allowed[kind] * room))
    .map(
      (kind) => `${kind}: ${found[kind]} bytes, more than ${allowed[kind]} and a tenth; if that must be: --write-sizes`,
    )
}

export function writeSizes(entries) {
  const all = Object.fromEntries(entries.map((entry) => [entry.name, measure(entry)]))
  writeFileSync(table, `${JSON.stringify(all, null, 2)}\n`)
}
