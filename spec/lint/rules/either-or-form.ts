// "Either a file or two URLs" has one form, the one that Prism, openapi-typescript, our validators and the generators of other
// languages all take (spec/README.md). `oneOf` beside `properties` becomes `Any` in generated clients, `allOf` becomes
// inheritance, and the other keywords below stop one tool or another.
import { hasKeys, isAbsence, isPresence, isTag, propertiesOf } from '../conditions.ts'
import { nodeOf, quote } from '../nodes.ts'
import type { Node } from '../nodes.ts'
import type { Rule } from '../redocly.ts'

const NOT_USED = [
  'allOf',
  'anyOf',
  'not',
  'additionalProperties',
  'patternProperties',
  'propertyNames',
  'unevaluatedProperties',
  'unevaluatedItems',
  'dependentRequired',
  'dependentSchemas',
  'prefixItems',
  'contains',
]

export const eitherOrForm: Rule = () => ({
  Schema(node, ctx) {
    const schema = nodeOf(node)
    const report: Report = (key, message) => ctx.report({ message, location: ctx.location.child([key]).key() })
    for (const key of NOT_USED) {
      if (key in schema) report(key, `\`${key}\` is not used in this description.`)
    }
    if ('oneOf' in schema && 'properties' in schema) {
      report('oneOf', '`oneOf` beside `properties`: write it as `if`, `then`, `else`.')
    }
    if ('if' in schema) judgeCondition(schema, report)
    else for (const key of ['then', 'else']) if (key in schema) report(key, `\`${key}\` needs an \`if\`.`)
  },
})

type Report = (key: string, message: string) => void

function judgeCondition(schema: Node, report: Report): void {
  const { if: given, then: excluded, else: needed } = schema
  const branches = ['then', 'else'].filter((key) => key in schema)
  if (branches.length === 0) report('if', '`if` needs `then` or `else`.')
  for (const key of ['if', ...branches]) {
    const unknown = Object.keys(propertiesOf(schema[key])).filter((name) => !(name in propertiesOf(schema)))
    if (unknown.length > 0) report(key, `The schema has no property ${quote(unknown)}.`)
  }
  if (isTag(given)) {
    for (const key of branches) {
      if (!hasKeys(schema[key], ['properties']))
        report(key, `Under a tag \`${key}\` has \`properties\` and nothing else.`)
    }
    return
  }
  if (!isPresence(given)) report('if', '`if` has `required`, and the same names in `properties`, each `{}`.')
  if (excluded !== undefined && !isAbsence(excluded))
    report('then', '`then` has `properties`, each `false`, and nothing else.')
  else if (shares(given, excluded)) report('then', '`then` excludes what `if` requires.')
  if (needed === undefined) return
  if (!isPresence(needed)) report('else', '`else` has `required`, and the same names in `properties`, each `{}`.')
  else if (shares(given, needed)) report('else', '`else` requires what `if` asks for.')
  else if (excluded !== undefined && !includes(excluded, needed))
    report('else', '`else` requires what `then` does not exclude.')
}

const shares = (a: unknown, b: unknown): boolean => Object.keys(propertiesOf(a)).some((name) => name in propertiesOf(b))

const includes = (a: unknown, b: unknown): boolean =>
  Object.keys(propertiesOf(b)).every((name) => name in propertiesOf(a))
