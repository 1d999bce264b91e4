import type { Declaration, Language } from './language.ts'
import { aboveRuntime, byOperation, parts, pascalCase, signature, splitList } from './source.ts'

const typePattern =
  /^ {4}public (?:(?:sealed interface|enum) (?<name>\w+)|record (?<record>\w+)\(\n(?<body>[\s\S]*?)\n {4}\) )/gm
const componentPattern = /^ +(?<type>.+) (?<name>\w+),?$/gm
const parametersPattern = /^ {4}public static final class (?<name>\w+)Params \{\n(?<body>(?: {8}public .*;\n)*)/gm
const fieldPattern = /^ +public (?<type>.+) (?<name>\w+);$/gm
const methodPattern = /^ {4}public (?<result>\S.*?) (?<name>\w+)\((?<parameters>.*)\) \{$/gm
const parameterPattern = /^(?<type>.+) (?<name>\w+)$/g

export const java: Language = {
  name: 'Java',
  generator: 'java',
  file: 'Client.java',
  untyped: /\b(?:Object|Map)\b|\bList\b(?!<)|\?/,
  hasAliases: false,
  read(source, operationIds) {
    const schemas = [...aboveRuntime(source).matchAll(typePattern)].map(({ groups }): Declaration => {
      const { name, record = '', body = '' } = groups ?? {}
      return { name: name ?? record, types: parts(record, body, componentPattern) }
    })
    const parameters = [...source.matchAll(parametersPattern)].map(({ groups }): Declaration => {
      const { name = '', body = '' } = groups ?? {}
      const id = operationIds.find((id) => pascalCase(id) === name) ?? ''
      return { name: id, types: parts(id, body, fieldPattern) }
    })
    const methods = [...source.matchAll(methodPattern)].map(({ groups }): Declaration => {
      const { name: method = '', parameters = '', result = '' } = groups ?? {}
      const name = method.replace(/WithHeaders$/, '')
      return signature(name, splitList(parameters), parameterPattern, result)
    })
    return { schemas, operations: byOperation(operationIds, [...methods, ...parameters]) }
  },
}
