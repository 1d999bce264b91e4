import type { Declaration, Language } from './language.ts'
import { aboveRuntime, byOperation, parts, signature, splitList } from './source.ts'

const classPattern = /^class (?<name>\w+)(?:\(str, Enum\))?:\n(?<body>(?:(?: {4}.*)?\n)*)/gm
const memberPattern = /^ {4}(?!_)(?<name>\w+): (?<type>[^=\n]+?)(?: = .*)?$/gm
const aliasPattern = /^(?<name>\w+) = (?<type>.+)$/gm
const methodPattern = /^ {4}(?:async )?def (?<name>[a-z]\w*)\(self(?:, (?<parameters>.*))?\) -> (?<result>.+):$/gm
const parameterPattern = /^(?<name>\w+): (?<type>[^=]+)/g
/** Every call has them, whatever the description says. */
const callOptions = /^(?:\*|(?:headers|timeout|retry|idempotency_key):)/

export const python: Language = {
  name: 'Python',
  generator: 'python',
  file: 'client.py',
  untyped: /\b(?:Any|object|[Dd]ict)\b|\b[Ll]ist\b(?!\[)/,
  hasAliases: true,
  read(source, operationIds) {
    const text = withoutDocStrings(aboveRuntime(source))
    const classes = [...text.matchAll(classPattern)].map(({ groups }): Declaration => {
      const { name = '', body = '' } = groups ?? {}
      return { name, types: parts(name, body, memberPattern) }
    })
    const aliases = [...text.matchAll(aliasPattern)].map(({ groups }): Declaration => {
      const { name = '', type = '' } = groups ?? {}
      return { name, types: [{ place: name, type }] }
    })
    return {
      schemas: [...classes, ...aliases].filter(({ name }) => name !== 'Servers'),
      operations: byOperation(operationIds, methods(source)),
    }
  },
}

/** Those of the client and of the asynchronous client. */
function methods(source: string): Declaration[] {
  return [...source.matchAll(methodPattern)].map(({ groups }) => {
    const { name: method = '', parameters = '', result = '' } = groups ?? {}
    const name = camelCase(method.replace(/_with_headers$/, ''))
    const own = splitList(parameters).filter((parameter) => !callOptions.test(parameter))
    return signature(name, own, parameterPattern, result)
  })
}

function withoutDocStrings(text: string): string {
  return text.replaceAll(/^ *"""[\s\S]*?"""$/gm, '')
}

function camelCase(snakeCase: string): string {
  return snakeCase.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}
