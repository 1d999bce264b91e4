import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

// The suite is in no npm package that installs, but in the source archive of this Python package.
const version = '4.26.0'
const sha256 = '0c26707e2efad8aa1bfc5b7ce170f3fccc2e4918ff85989ba9ffa9facb2be326'

const cache = join(import.meta.dirname, '../node_modules/.cache/json-schema-test-suite')

/** The archive, fetched from PyPI the first time. */
export function fetchArchive(): string {
  const archive = join(cache, `jsonschema-${version}.tar.gz`)
  if (!existsSync(archive)) download()
  const found = createHash('sha256').update(readFileSync(archive)).digest('hex')
  if (found === sha256) return archive
  rmSync(archive)
  throw new Error(`${archive} had the sha256 ${found}, expected ${sha256}; it was removed`)
}

/** Unpacks the tests of draft 2020-12, without those of the other drafts, and says where they are. */
export function unpackSuite(archive: string, folder: string): string {
  const tests = `jsonschema-${version}/json/tests/draft2020-12`
  execFileSync('tar', ['-xzf', archive, '-C', folder, tests], { stdio: 'pipe' })
  return join(folder, tests)
}

function download(): void {
  mkdirSync(cache, { recursive: true })
  const args = ['-m', 'pip', 'download', '--no-deps', '--no-binary', 'jsonschema', '--dest', cache]
  try {
    execFileSync('python3', [...args, `jsonschema==${version}`], { stdio: 'pipe', timeout: 180_000 })
  } catch (error) {
    const need = 'the JSON-Schema-Test-Suite is missing; to fetch it takes python3 with pip, and a way to PyPI'
    throw new Error(`${need}\n${String(error)}`)
  }
}
