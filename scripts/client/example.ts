import type { Parameter } from '../description/document.ts'
import type { Operation } from '../description/operations.ts'
import { answerKind } from './answer-kind.ts'

/** A call with the description's own examples, as a fenced code block that a test compiles. */
export function printExample(operation: Operation): string {
  const body = Object.values(operation.requestBody?.examples ?? {})[0]
  const values = { ...Object.fromEntries(operation.pathParameters.map(parameterExample)), ...asObject(body) }
  const argument = Object.keys(values).length === 0 ? '' : printValue(values)
  const result = answerKind(operation.success) === 'nothing' ? '' : 'const answer = '
  return `\`\`\`ts\n${result}await works.${operation.id}(${argument})\n\`\`\``
}

function parameterExample({ name, example }: Parameter): [string, unknown] {
  return [name, example]
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}

/** A TypeScript literal in the style of this repository: no quotes around names, single quotes around text. */
function printValue(value: unknown, indent = ''): string {
  if (typeof value === 'string') return printString(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = `${indent}  `
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  const members = Array.isArray(value)
    ? value.map((item) => printValue(item, inner))
    : Object.entries(value).map(([key, item]) => `${printKey(key)}: ${printValue(item, inner)}`)
  const oneLine = `${open === '{' ? '{ ' : '['}${members.join(', ')}${close === '}' ? ' }' : ']'}`
  if (members.length === 0) return open + close
  if (indent.length + oneLine.length <= 90 && !oneLine.includes('\n')) return oneLine
  return `${open}\n${members.map((member) => `${inner}${member},\n`).join('')}${indent}${close}`
}

function printKey(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : printString(key)
}

function printString(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}
