import type { Statement } from './statement.ts'

export function printStatements(statements: readonly Statement[], indent: string): string {
  return statements.map((statement) => printStatement(statement, indent)).join('')
}

function printStatement(statement: Statement, indent: string): string {
  if (typeof statement === 'string') return `${indent}${statement.replaceAll('\n', `\n${indent}`)}\n`
  const { test, body, otherwise } = statement
  const condition = `${indent}if (${test}) `
  const [only] = body
  const isLine = body.length === 1 && typeof only === 'string' && !only.includes('\n')
  if (otherwise.length === 0) return isLine ? `${condition}${only}\n` : `${condition}${printBlock(body, indent)}\n`
  const branch = isLine ? `${only}\n${indent}` : `${printBlock(body, indent)} `
  return `${condition}${branch}else ${printElse(otherwise, indent)}\n`
}

function printElse(otherwise: readonly Statement[], indent: string): string {
  const [only] = otherwise
  if (otherwise.length > 1) return printBlock(otherwise, indent)
  return only === undefined ? '{}' : printStatement(only, indent).trim()
}

function printBlock(statements: readonly Statement[], indent: string): string {
  return `{\n${printStatements(statements, `${indent}  `)}${indent}}`
}
