import type { Declaration, Language } from './language.ts'
import { aboveRuntime, byOperation, parts, pascalCase, signature, splitList } from './source.ts'

const typePattern = /^type (?<name>\w+) (?:struct \{\n(?<body>[\s\S]*?)\n?\}|(?:= )?(?<type>.+))$/gm
const memberPattern = /^\t(?<name>\w+) +(?<type>\S+)/gm
const methodPattern = /^func \(c \*Client\) (?<name>\w+)\((?<parameters>.*)\) (?<result>.+) \{$/gm
const parameterPattern = /^(?<name>\w+) (?<type>.+)$/g

export const go: Language = {
  name: 'Go',
  generator: 'go',
  file: 'client.go',
  untyped: /\b(?:any|interface|map|RawMessage)\b/,
  hasAliases: true,
  read(source, operationIds) {
    const idOf = (name: string): string => operationIds.find((id) => pascalCase(id) === name) ?? ''
    const parameters = types(source).map(({ name, types }) => ({
      name: idOf(name.replace(/(?:Params|Headers)$/, '')),
      types,
    }))
    const methods = [...source.matchAll(methodPattern)].map(({ groups }): Declaration => {
      const { name: method = '', parameters = '', result = '' } = groups ?? {}
      const name = idOf(method.replace(/WithHeaders$/, ''))
      return signature(name, splitList(parameters), parameterPattern, result)
    })
    return {
      schemas: types(aboveRuntime(source)),
      operations: byOperation(operationIds, [...methods, ...parameters]),
    }
  },
}

function types(text: string): Declaration[] {
  return [...text.matchAll(typePattern)].map(({ groups }) => {
    const { name = '', body, type = '' } = groups ?? {}
    return { name, types: body === undefined ? [{ place: name, type }] : parts(name, body, memberPattern) }
  })
}
