import { literal } from './literal.ts'
import type { Plan } from './plan.ts'
import type { Node } from './schema-node.ts'

/** Words to name a declaration after: the schema, and the way from it to the part. */
export type Hint = readonly string[]

/** What one generated module imports and declares, collected while its functions are printed. */
export class Scope {
  readonly plan: Plan
  readonly area: string
  readonly runtime = new Set<string>()
  /** Other area to the functions imported from it. */
  readonly imports = new Map<string, Set<string>>()
  readonly declarations: string[] = []
  readonly #names = new Map<string, string>()

  constructor(plan: Plan, area: string) {
    this.plan = plan
    this.area = area
  }

  use(name: string): string {
    this.runtime.add(name)
    return name
  }

  check(schema: string): string {
    return this.#import(schema, `check${schema}`)
  }

  /** The check of a union's variant that is known to be an object with the right tag. */
  members(schema: string): string {
    return this.#import(schema, `membersOf${schema}`)
  }

  #import(schema: string, name: string): string {
    const area = this.plan.areas.get(schema) ?? this.area
    if (area !== this.area) this.imports.set(area, (this.imports.get(area) ?? new Set()).add(name))
    return name
  }

  pattern(source: string): string {
    const expression = `/*#__PURE__*/ ${this.use('regExp')}(${literal(source)})`
    return this.#declare('expression', [], expression, (name) => `const ${name} = ${expression}\n`)
  }

  characters(ranges: string): string {
    const set = `/*#__PURE__*/ ${this.use('characterSet')}(${literal(ranges)})`
    return this.#declare('characters', [], set, (name) => `const ${name} = ${set}\n`)
  }

  values(hint: Hint, values: readonly unknown[]): string {
    const list = literal(values)
    // The words of an issue are kept by list, so that equal lists may have a name each.
    return this.#declare(
      'valuesOf',
      hint,
      hint.join() + list,
      (name) => `const ${name}: readonly unknown[] = ${list}\n`,
    )
  }

  names(hint: Hint, names: readonly string[]): string {
    const list = literal(names)
    return this.#declare('namesIn', hint, hint.join() + list, (name) => `const ${name}: readonly string[] = ${list}\n`)
  }

  /** A function of its own for a part of a schema; equal parts of a module share one. */
  helper(hint: Hint, body: string): string {
    this.runtime.add('type Key')
    return this.#declare(
      'member',
      hint,
      body,
      (name) => `function ${name}(value: unknown, key: Key): number {\n${body}}\n`,
    )
  }

  #declare(prefix: string, hint: Hint, identity: string, print: (name: string) => string): string {
    const known = this.#names.get(prefix + identity)
    if (known !== undefined) return known
    const name = this.#freeName(prefix, hint)
    this.#names.set(prefix + identity, name)
    this.declarations.push(print(name))
    return name
  }

  /** After the member; where that is taken, after the member and what it is in; in the end numbered. */
  #freeName(prefix: string, hint: Hint): string {
    const taken = new Set(this.#names.values())
    const ends = hint.map((_, i) => hint.slice(hint.length - 1 - i))
    const names = ends.map((words) => prefix + words.map(pascalCase).join(''))
    const longest = names.at(-1) ?? prefix
    const free = [...(names.length === 0 ? [prefix] : names)].find((name) => !taken.has(name))
    if (free !== undefined) return free
    for (let i = 2; ; i++) if (!taken.has(`${longest}${i}`)) return `${longest}${i}`
  }

  /** Whether a value that is no string, number, boolean or null has an issue already. */
  isScalar(node: Node | undefined): boolean {
    if (node === undefined || typeof node === 'boolean') return node === false
    if (node.reference !== undefined && this.isScalar(this.plan.schemas.get(node.reference))) return true
    return node.types !== undefined && !node.types.includes('object') && !node.types.includes('array')
  }

  /** Whether the check of a node lets `undefined` pass, so that a required member needs a check of its own. */
  acceptsAbsence(node: Node): boolean {
    if (typeof node === 'boolean') return true
    const reference = node.reference === undefined ? undefined : this.plan.schemas.get(node.reference)
    if (reference !== undefined && !this.acceptsAbsence(reference)) return false
    return node.types === undefined && node.values.length === 0 && node.union === undefined
  }
}

function pascalCase(word: string): string {
  const letters = word.replaceAll(/[^A-Za-z0-9]/g, '')
  return letters.slice(0, 1).toUpperCase() + letters.slice(1)
}
