// A name is written once, as the name of a file, and is then the component, the TypeScript type and the validator. So no reference
// renames it, no two files of a kind share it (not even in another case), and it takes none from a language or a generator.
import { parse } from 'node:path'
import { isNode, nodeOf, refOf } from '../nodes.ts'
import type { Context, Location, LocationOfKey, Rule } from '../redocly.ts'
import { RESERVED_NAMES } from '../reserved-names.ts'

const KIND_OF: Readonly<Record<string, string>> = {
  Schema: 'schemas',
  Parameter: 'parameters',
  Response: 'responses',
  RequestBody: 'requestBodies',
  Header: 'headers',
  Example: 'examples',
  Link: 'links',
  SecurityScheme: 'securitySchemes',
}

export const componentName: Rule = () => {
  const files = new Map<string, string>()
  return {
    ref(reference, ctx) {
      const kind = KIND_OF[ctx.type.name]
      const target = ctx.resolve(reference).location
      if (kind === undefined || target === undefined || target.source === ctx.location.source) return
      const report = (message: string): void => ctx.report({ message, location: ctx.location.child(['$ref']) })
      const file = target.source.absoluteRef
      const { name } = parse(file)
      if (target.pointer !== '#/') report('A reference goes to a whole file: a part of it would get another name.')
      const folder = /.*[/\\]components[/\\](\w+)[/\\]/.exec(file)?.[1]
      if (folder !== undefined && folder !== kind) report(`A file of components/${kind}/ is expected here.`)
      const component = /^#\/components\/\w+\/([^/]+)$/.exec(ctx.location.pointer)?.[1]
      if (component !== undefined && component !== name) report(`\`${component}\` has another name than its file.`)
      const known = files.get(`${kind} ${name.toLowerCase()}`)
      if (known === undefined) {
        files.set(`${kind} ${name.toLowerCase()}`, file)
        judgeName(kind, name, ctx, ctx.location.child(['$ref']))
      } else if (known !== file) report(`Another file of components/${kind}/ has the name \`${name}\` too.`)
    },
    Components(components, ctx) {
      for (const [kind, entries] of Object.entries(nodeOf(components))) {
        for (const [name, entry] of Object.entries(nodeOf(entries))) {
          if (!isNode(entry) || refOf(entry) !== undefined) continue
          judgeName(kind, name, ctx, ctx.location.child([kind, name]).key())
        }
      }
    },
  }
}

function judgeName(kind: string, name: string, ctx: Context, location: Location | LocationOfKey): void {
  const report = (message: string): void => ctx.report({ message, location })
  if (!/^[A-Za-z][A-Za-z0-9]*$/.test(name)) report(`\`${name}\` is no name: letters and digits only.`)
  else if (kind !== 'schemas') return
  else if (!/^[A-Z]/.test(name)) report(`The schema \`${name}\` needs a name in PascalCase.`)
  else if (RESERVED_NAMES.has(name)) report(`\`${name}\` is taken by a language or a generator.`)
}
