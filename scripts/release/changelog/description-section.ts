import type { OpenApiDocument } from '../../description/document.ts'
import type { Change, DescriptionChange } from '../description-change.ts'
import { changedPart, quoted } from './changed-part.ts'
import { operationsIn } from './operations-using.ts'

const heading = '### Changes of the description'
const words: Readonly<Record<Change['kind'], string>> = { added: 'added', removed: 'removed', modified: 'changed' }
/** By what they cost the reader. */
const impacts = ['major', 'minor', 'patch']

/** What changed between two descriptions, operation by operation and component by component, as a section of a changelog. */
export function descriptionSection(
  released: OpenApiDocument,
  current: OpenApiDocument,
  { changes, releasedVersion }: Pick<DescriptionChange, 'changes' | 'releasedVersion'>,
): string {
  const texts = new Map<string, Set<string>>()
  for (const change of changes.toSorted((a, b) => impacts.indexOf(a.impact) - impacts.indexOf(b.impact))) {
    const { base, revision } = change
    // The longer one, because a member that was added or taken away stands in one of the two only.
    const isOld = (base?.pointer.length ?? 0) > (revision?.pointer.length ?? 0)
    const document = isOld ? released : current
    const { name, usedBy, place } = changedPart(document, (isOld ? base : revision)?.pointer ?? '')
    if (name === '`info`' && place === 'version') continue
    const label = `${change.impact === 'major' ? '**Breaking**: ' : ''}${name}${usedIn(document, usedBy)}`
    texts.set(label, (texts.get(label) ?? new Set()).add(textOf(change, place)))
  }
  if (texts.size === 0) return `${heading}\n\nNone since ${releasedVersion}.`
  const items = [...texts].map(([label, found]) => `- ${label}: ${[...found].join(' ')}`)
  return `${heading}\n\nSince ${releasedVersion}:\n\n${items.join('\n')}`
}

export function firstReleaseSection(current: OpenApiDocument): string {
  const { paths, webhooks = {} } = current
  const [operations, events] = [paths, webhooks].map((items) => operationsIn({ paths: items }).length)
  return `${heading}\n\nFirst release: ${operations} operations and ${events} callback events.`
}

function usedIn(document: OpenApiDocument, users: readonly string[]): string {
  if (users.length === 0) return ''
  const { paths } = document
  const operations = operationsIn({ paths }).map(([id]) => id)
  if (!operations.every((id) => users.includes(id))) return `, in ${quoted(users)}`
  const others = users.filter((id) => !operations.includes(id))
  return `, in ${['every operation', ...(others.length === 0 ? [] : [quoted(others)])].join(', ')}`
}

function textOf({ kind, verdicts }: Change, place: string): string {
  if (verdicts.length === 0) return `${place === '' ? '' : `\`${place}\` `}${words[kind]}.`
  return verdicts.map(({ message }) => escaped(message)).join(' ')
}

/** Values of the description stand in the messages: outside of code, their signs are not Markdown. */
function escaped(message: string): string {
  return message.replaceAll(/(`[^`]*`)|([*_<\\])/g, (_, code: string | undefined, sign: string) => code ?? `\\${sign}`)
}
