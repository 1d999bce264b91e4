import { isArray, isObject, type Json } from '../json.ts'

/** A JSON value as one writes it in TypeScript. */
export function literal(value: Json, indent = ''): string {
  const inner = `${indent}  `
  if (isArray(value)) {
    if (value.length === 0) return '[]'
    return `[\n${value.map((item) => `${inner}${literal(item, inner)},\n`).join('')}${indent}]`
  }
  if (isObject(value)) {
    const members = Object.entries(value).map(([key, member]) => `${name(key)}: ${literal(member, inner)}`)
    if (members.length === 0) return '{}'
    const line = `{ ${members.join(', ')} }`
    if (!line.includes('\n') && indent.length + line.length < 76) return line
    return `{\n${members.map((member) => `${inner}${member},\n`).join('')}${indent}}`
  }
  return typeof value === 'string' ? text(value) : JSON.stringify(value)
}

function name(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : text(key)
}

function text(value: string): string {
  const quoted = JSON.stringify(value)
  return value.includes("'") ? quoted : `'${quoted.slice(1, -1).replaceAll('\\"', '"')}'`
}
