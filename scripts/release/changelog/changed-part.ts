import { methods, type OpenApiDocument } from '../../description/document.ts'
import { operationsUsing } from './operations-using.ts'

/** What a change is about, by the name under which readers of the description know it. */
export interface ChangedPart {
  readonly name: string
  /** Operations that a changed component is part of; empty for an operation itself. */
  readonly usedBy: readonly string[]
  /** What lies between the part and the change, such as `properties/text/maxLength`. */
  readonly place: string
}

/** The operation or component that holds the place, else the top member of the description, such as `servers`. */
export function changedPart(document: OpenApiDocument, pointer: string): ChangedPart {
  const [top = '', key = '', member = '', ...rest] = tokensOf(pointer)
  if (top === 'paths' || top === 'webhooks') {
    const item = document[top]?.[key]
    const isMethod = methods.some((method) => method === member)
    const ids = methods.flatMap((method) => (!isMethod || method === member ? (item?.[method]?.operationId ?? []) : []))
    return { name: quoted(ids), usedBy: [], place: (isMethod || member === '' ? rest : [member, ...rest]).join('/') }
  }
  if (top === 'components') {
    const name = key === 'schemas' ? quoted([member]) : `${quoted([member])} (${key})`
    return { name, usedBy: operationsUsing(document, `#/components/${key}/${member}`), place: rest.join('/') }
  }
  const place = [key, member, ...rest].filter((token) => token !== '').join('/')
  return { name: quoted([top]), usedBy: [], place }
}

export function quoted(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}

function tokensOf(pointer: string): string[] {
  const tokens = pointer.replace(/^#\/?/, '').split('/')
  return tokens.map((token) => decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~'))
}
