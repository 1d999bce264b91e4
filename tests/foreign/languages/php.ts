import type { Declaration, Language } from './language.ts'
import { aboveRuntime, byOperation, parts, signature, splitList } from './source.ts'

const typePattern =
  /^(?:enum (?<enumeration>\w+): string|final class (?<name>\w+)\n\{\n {4}public function __construct\(\n(?<body>[\s\S]*?)\n {4}\) \{)/gm
const unionPattern = /^function unmarshal(?<name>\w+)\(array \$data\): (?<type>.+)$/gm
const memberPattern = /^ +public (?<type>.*?) ?\$(?<name>\w+)(?: = .*)?,$/gm
const methodPattern = /^ {4}public function (?<name>\w+)\((?<parameters>.*)\): (?<result>.+)$/gm
const parameterPattern = /^(?<type>.*?) ?\$(?<name>\w+)/g
/** Every call has them, whatever the description says. */
const callOptions = /^(?:\?array \$headers|\?string \$idempotencyKey)\b/

export const php: Language = {
  name: 'PHP',
  generator: 'php',
  file: 'client.php',
  untyped: /^$|\b(?:mixed|array|object)\b/,
  list: /^\??array$/,
  hasAliases: false,
  read(source, operationIds) {
    const text = aboveRuntime(source)
    const types = [...text.matchAll(typePattern)].map(({ groups }): Declaration => {
      const { enumeration, name = '', body = '' } = groups ?? {}
      return { name: enumeration ?? name, types: parts(name, body, memberPattern) }
    })
    const unions = [...text.matchAll(unionPattern)].map(({ groups }): Declaration => {
      const { name = '', type = '' } = groups ?? {}
      return { name, types: [{ place: name, type }] }
    })
    const methods = [...source.matchAll(methodPattern)].map(({ groups }): Declaration => {
      const { name: method = '', parameters = '', result = '' } = groups ?? {}
      const name = method.replace(/WithHeaders$/, '')
      const own = splitList(parameters).filter((parameter) => !callOptions.test(parameter))
      return signature(name, own, parameterPattern, result)
    })
    return { schemas: [...types, ...unions], operations: byOperation(operationIds, methods) }
  },
}
