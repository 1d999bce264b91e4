import { isArray, isObject, type Json } from '../json.ts'
import { downloadName, type SampleLanguage, uploadName } from './sample-language.ts'
import type { SampleRequest } from './sample-request.ts'

const imports = 'import os\n\nimport httpx'
const headers = `headers = {"Authorization": f"Bearer {os.environ['LINEWORKS_TOKEN']}"}`

export const python: SampleLanguage = {
  lang: 'python',
  label: 'Python',
  request: (request) => `${imports}

${headers}
response = ${call(request)}
response.raise_for_status()${printed(request)}`,
  upload: (request) => `${imports}

${headers}
response = ${call(request)}
response.raise_for_status()

with open(${literal(uploadName(request))}, "rb") as file:
    upload = httpx.post(response.json()["uploadUrl"], headers=headers, files={"Filedata": file})
upload.raise_for_status()
print(upload.json())`,
  download: (request) => `${imports}

${headers}
response = ${call(request)}
if response.status_code != ${request.status}:
    raise SystemExit(response.text)

file = httpx.get(response.headers["Location"], headers=headers)
file.raise_for_status()
with open(${literal(downloadName)}, "wb") as output:
    output.write(file.content)`,
}

function call({ method, url, body }: SampleRequest): string {
  const values = [literal(url), 'headers=headers', ...(body === undefined ? [] : [`json=${literal(body, '    ')}`])]
  return `httpx.${method.toLowerCase()}(\n${values.map((value) => `    ${value},\n`).join('')})`
}

function printed({ answer }: SampleRequest): string {
  if (answer === 'nothing') return ''
  return answer === 'json' ? '\nprint(response.json())' : '\nprint(response.text)'
}

function literal(value: Json, indent = ''): string {
  const inner = `${indent}    `
  if (isArray(value)) {
    if (value.length === 0) return '[]'
    return `[\n${value.map((item) => `${inner}${literal(item, inner)},\n`).join('')}${indent}]`
  }
  if (isObject(value)) {
    const members = Object.entries(value).map(
      ([key, member]) => `${inner}${literal(key)}: ${literal(member, inner)},\n`,
    )
    return members.length === 0 ? '{}' : `{\n${members.join('')}${indent}}`
  }
  if (value === null) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  // What JSON escapes in a text, Python reads as JSON does.
  return JSON.stringify(value)
}
