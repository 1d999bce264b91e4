import type { Description } from '../description/description.ts'
import type { PlacedOperation } from '../description/operations.ts'
import { literal } from '../generated-pages/literal.ts'
import { sampleRequest } from './sample-request.ts'
import { samplesOf } from './samples.ts'
import { client, works } from './typescript.ts'

/** What the TypeScript of all `messageSample`s begins with: together they are one program. */
export function messagePrelude(description: Description, send: PlacedOperation): string {
  const constants = Object.entries(sampleRequest(description, send).parameters).map(
    ([name, value]) => `const ${name} = ${literal(value)}`,
  )
  return block('ts', [client, '', works, ...constants].join('\n'))
}

/** The example of that name: open in TypeScript, and folded, as whole programs, in the other languages. */
export function messageSample(description: Description, send: PlacedOperation, example: string): string {
  const { operationId, parameters, body } = sampleRequest(description, send, example)
  const members = [
    ...Object.keys(parameters),
    ...Object.entries(body ?? {}).map(([name, value]) => `${name}: ${literal(value)}`),
  ]
  const call = `await works.${operationId}({ ${members.join(', ')} })`
  const folded = samplesOf(description, send, example)
    .filter(({ lang }) => lang !== 'typescript')
    .map(({ lang, label, source }) => `<details>\n<summary>${label}</summary>\n\n${block(lang, source)}\n\n</details>`)
  return [block('ts', call), ...folded].join('\n\n')
}

function block(lang: string, source: string): string {
  return `\`\`\`${lang}\n${source}\n\`\`\``
}
