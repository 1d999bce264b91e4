import type { Context } from './context.ts'
import { printPart, type Target } from './print-checks.ts'
import { printStatements } from './print-statements.ts'
import type { Node } from './schema-node.ts'

export function printItems(items: Node | undefined, { value, hint }: Target, context: Context): readonly string[] {
  if (items === undefined) return []
  const target = { key: 'i', hint: [...hint, 'item'] }
  const inPlace = printPart(items, { ...target, value: `${value}[i]` }, context)
  const [only] = inPlace
  if (only === undefined) return []
  const isCall = inPlace.length === 1 && typeof only === 'string'
  const body = isCall
    ? inPlace
    : [`const item = ${value}[i]`, ...printPart(items, { ...target, value: 'item' }, context)]
  const loop = `for (let i = 0; i < ${value}.length && ${context.scope.use('hasRoom')}(i); i++)`
  return isCall ? [`${loop} ${only}`] : [`${loop} {\n${printStatements(body, '  ')}}`]
}
