/** A doc comment of the given paragraphs, indented; text from the description cannot end it. */
export function docComment(paragraphs: readonly (string | undefined)[], indent = ''): string {
  const text = paragraphs
    .filter((paragraph) => paragraph !== undefined && paragraph.trim() !== '')
    .map((paragraph) => paragraph?.trim())
    .join('\n\n')
    .replaceAll('*/', '*\\/')
  const lines = text.split('\n')
  if (lines.length === 1) return `${indent}/** ${text} */\n`
  const body = lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')
  return `${indent}/**\n${body}\n${indent} */\n`
}
