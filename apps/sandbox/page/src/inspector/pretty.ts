const token = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s"{}[\]:,]+/g

/**
 * JSON with one member a line; anything else as it is. Only blanks are changed: parsing and writing anew would round long IDs and
 * lose escapes, which the signature covers.
 */
export function pretty(body: string): string {
  if (!isJson(body)) return body
  let text = ''
  let depth = 0
  let opened = false
  for (const [part] of body.matchAll(token)) {
    const closes = part === '}' || part === ']'
    if (closes) depth--
    if (closes !== opened && (closes || opened)) text += line(depth)
    opened = part === '{' || part === '['
    if (opened) depth++
    text += part === ':' ? ': ' : part === ',' ? `,${line(depth)}` : part
  }
  return text
}

function line(depth: number): string {
  return `\n${'  '.repeat(depth)}`
}

function isJson(body: string): boolean {
  try {
    JSON.parse(body)
    return true
  } catch {
    return false
  }
}
