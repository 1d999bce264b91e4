import type { Description } from '../description/description.ts'
import { anchorOf, eventsOf, operationsOf } from '../description/operations.ts'
import { usersOf } from '../description/users-of.ts'
import { code, table } from '../generated-pages/markdown.ts'
import type { Words } from '../words.ts'
import type { Change } from './changes-between.ts'
import type { Difference } from './differences.ts'

/** A value of that length or less is shown; of a longer one only that it changed. */
const shown = 40

/** One row for each part, with links to where it stands on the site. `current` is the description that the site shows. */
export function changeTable(
  found: readonly Change[],
  before: Description,
  after: Description,
  current: Description,
  words: Words,
): string {
  const { columns, changes: texts } = words
  return table(
    [columns.part, columns.change, columns.places],
    found.map(({ part, change, differences }) => {
      const name = part.kind === 'operation' ? linked(current, part.name) : code(part.name)
      const description = change === 'removed' ? before : after
      const users = part.kind === 'component' ? usersIn(description, part.name, current, words) : ''
      return [
        `${name}${users}`,
        texts[change],
        differences.map((difference) => placeOf(difference, words)).join('<br>'),
      ]
    }),
  )
}

/** To where it stands on the site, if it still does. */
function linked(current: Description, operationId: string): string {
  const placed = [...operationsOf(current), ...eventsOf(current)].find(
    ({ operation }) => operation.operationId === operationId,
  )
  return placed === undefined ? code(operationId) : `[${operationId}](${anchorOf(placed.operation)})`
}

function usersIn(
  description: Description,
  name: string,
  current: Description,
  { changes: texts, comma }: Words,
): string {
  const users = usersOf(description, `#/components/${name.includes('/') ? name : `schemas/${name}`}`)
  if (users.length === 0) return ''
  const isEvery = operationsOf(description).every(({ operation }) => users.some((user) => user.operation === operation))
  return `<br>${texts.in(isEvery ? texts.everyOperation : users.map(({ operation }) => linked(current, operation.operationId)).join(comma))}`
}

function placeOf({ path, before, after }: Difference, { changes: texts, columns }: Words): string {
  const place = code((path[0] === 'properties' ? path.slice(1) : path).join('/'))
  if (before === undefined || after === undefined)
    return `${place}${columns.colon}${before === undefined ? texts.added : texts.removed}`
  const [old, now] = [JSON.stringify(before), JSON.stringify(after)]
  const step = old.length > shown || now.length > shown ? texts.changed : `${code(old)} → ${code(now)}`
  return `${place}${columns.colon}${step}`
}
