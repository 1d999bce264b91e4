import type { Declaration, Language } from './language.ts'
import { aboveRuntime, byOperation, parts, pascalCase } from './source.ts'

/** `export type Name = {` and lines up to `};`, or all on one line. */
const typePattern = /^export type (?<name>\w+) = (?:\{\n(?<body>[\s\S]*?)\n\}|(?<type>.*));$/gm
const memberPattern = /^ +(?:readonly )?"?(?<name>[\w-]+)"?\??: (?<type>.+?);?$/gm
const operationTypes = /^(?:Result|Path|Query|Body|ResponseHeaders|Variables)$/

export const typescript: Language = {
  name: 'TypeScript',
  generator: 'typescript',
  file: 'client.ts',
  untyped: /\b(?:any|unknown|object|Record)\b|\{\s*\}/,
  hasAliases: true,
  read(source, operationIds) {
    const text = aboveRuntime(source).replaceAll(/\/\*\*[\s\S]*?\*\//g, '')
    const declarations = [...text.matchAll(typePattern)].map(({ groups }): Declaration => {
      const { name = '', body, type = '' } = groups ?? {}
      return { name, types: body === undefined ? [{ place: name, type }] : parts(name, body, memberPattern) }
    })
    const operationOf = (name: string): string | undefined =>
      operationIds.find(
        (id) => name.startsWith(pascalCase(id)) && operationTypes.test(name.slice(pascalCase(id).length)),
      )
    return {
      schemas: declarations.filter(({ name }) => operationOf(name) === undefined && !table.has(name)),
      operations: byOperation(
        operationIds,
        declarations.map(({ name, types }) => ({ name: operationOf(name) ?? '', types })),
      ),
    }
  },
}

/** What the client declares about all operations at once, in terms of the types above. */
const table = new Set(['Ops', 'OperationId', 'OperationPath', 'OperationTag'])
