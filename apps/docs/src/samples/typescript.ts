import { literal } from '../generated-pages/literal.ts'
import { downloadName, type SampleLanguage, uploadName } from './sample-language.ts'
import type { SampleRequest } from './sample-request.ts'

export const client = "import { LineWorks } from '@lineworks-bot/client'"
export const works = "const works = new LineWorks({ auth: process.env['LINEWORKS_TOKEN'] ?? '' })"

export const typescript: SampleLanguage = {
  lang: 'typescript',
  label: 'TypeScript',
  request: (request) => `${client}\n\n${works}\n${statement(request)}`,
  upload: (request) => `${client}
import { fileFromPath } from '@lineworks-bot/client/node'

${works}
const file = await fileFromPath(${literal(uploadName(request))})
const answer = await works.uploadAttachment({ ${members(request)}, ...file })
console.log(answer)`,
  download: (request) => `import { writeFile } from 'node:fs/promises'
${client}

${works}
const file = await works.downloadAttachment(${literal(request.parameters)})
await writeFile(${literal(downloadName)}, await file.bytes())`,
}

function statement(request: SampleRequest): string {
  if (request.list) return `for await (const item of ${call(request)}) console.log(item)`
  return request.answer === 'nothing'
    ? `await ${call(request)}`
    : `const answer = await ${call(request)}\nconsole.log(answer)`
}

/** Path, query and body stand beside each other. */
function call({ operationId, parameters, body }: SampleRequest): string {
  const values = { ...parameters, ...body }
  return `works.${operationId}(${Object.keys(values).length === 0 ? '' : literal(values)})`
}

function members({ parameters }: SampleRequest): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name}: ${literal(value)}`)
    .join(', ')
}
