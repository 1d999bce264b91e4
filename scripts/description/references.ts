import type { Description } from './load.ts'
import { DescriptionError } from './errors.ts'
import type { Pointer } from './locate.ts'
import type { Reference } from './document.ts'

type Kind = 'schemas' | 'parameters' | 'responses' | 'examples'
type Component<K extends Kind> = NonNullable<Description['document']['components'][K]>[string]

export function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && '$ref' in value && typeof value.$ref === 'string'
}

/** The name in `#/components/<kind>/<name>`, or undefined when the value is no reference to that kind. */
export function referencedName(value: unknown, kind: Kind): string | undefined {
  const prefix = `#/components/${kind}/`
  return isReference(value) && value.$ref.startsWith(prefix) ? value.$ref.slice(prefix.length) : undefined
}

/** The component that a reference names, or the value itself when it is none. */
export function resolve<K extends Kind>(description: Description, value: unknown, kind: K, at: Pointer): Component<K> {
  // A value that is no reference is the object itself: the bundle has passed the lint, which knows the OpenAPI schema.
  if (!isReference(value)) return value as Component<K>
  const name = referencedName(value, kind)
  const component = name === undefined ? undefined : description.document.components[kind]?.[name]
  if (component === undefined)
    throw new DescriptionError(
      description.locate(at),
      `${value.$ref} does not exist; expected #/components/${kind}/...`,
    )
  // `name` was looked up in the components of this kind.
  return component as Component<K>
}
