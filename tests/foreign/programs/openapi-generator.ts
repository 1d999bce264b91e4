import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '../../../scripts/description/repository.ts'
import { missing } from '../../../scripts/processes/missing-command.ts'
import { run } from '../../../scripts/processes/run.ts'

const version = '7.25.0'
const sha256 = '41ce4f6b07f196676439d710759fa1ced7a08066d06ff1bf314681470289efae'
const file = `openapi-generator-cli-${version}.jar`

/** The generator, or why it cannot be had on this machine. */
export type OpenapiGenerator = { readonly jar: string } | { readonly missing: string }

/** Fetched once by Maven, and kept outside the sources. */
export async function openapiGenerator(): Promise<OpenapiGenerator> {
  const folder = join(repositoryRoot, 'node_modules/.cache/openapi-generator')
  const jar = join(folder, file)
  if (existsSync(jar)) return { jar }
  const noJava = await missing('java', '--version', '11.0')
  if (noJava !== undefined) return { missing: noJava }
  // Into a folder of its own first: what was cut off or is another file must never be taken for the generator.
  const arrival = join(folder, `${process.pid}`)
  mkdirSync(arrival, { recursive: true })
  try {
    const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy'
    const artifact = `-Dartifact=org.openapitools:openapi-generator-cli:${version}`
    const copied = await run('mvn', ['--batch-mode', '--quiet', goal, artifact, `-DoutputDirectory=${arrival}`])
    if (copied.exitCode !== 0) return { missing: `Maven cannot fetch ${file}: ${copied.output}` }
    const found = sha256Of(readFileSync(join(arrival, file)))
    if (found !== sha256) throw new Error(`${file} has the SHA-256 ${found}`)
    renameSync(join(arrival, file), jar)
    return { jar }
  } finally {
    rmSync(arrival, { recursive: true })
  }
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
