import { createHash } from 'node:crypto'
import { fileHeader } from '../description/header.ts'

/** The files of `spec/dist` that the package publishes, by name. */
export type PublishedFiles = ReadonlyMap<string, string>

/** The package's `index.js` and its declarations: which description this is, and where its files are. */
export function printEntryPoint(version: string, files: PublishedFiles): { js: string; dts: string } {
  const sha256 = digest(files.get('openapi.json') ?? '')
  const entries = [...files].map(
    ([name, text]) => `  '${name}': { url: new URL('${name}', import.meta.url), sha256: '${digest(text)}' },\n`,
  )
  const header = fileHeader({ version, sha256 })
  const js = `${header}export const version = '${version}'
export const sha256 = '${sha256}'
export const files = {
${entries.join('')}}
`
  const dts = `${header}/** Version of the description. */
export declare const version: '${version}'
/** SHA-256 of \`openapi.json\`, in hex: the description's identity, which every generated file names. */
export declare const sha256: string
export interface PublishedFile {
  /** Where the file is; \`readFile\` and \`fetch\` take it. */
  readonly url: URL
  /** SHA-256 of its bytes, in hex. */
  readonly sha256: string
}
/** The description in all its forms. */
export declare const files: {
${[...files.keys()].map((name) => `  readonly '${name}': PublishedFile\n`).join('')}}
`
  return { js, dts }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
