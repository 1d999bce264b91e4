import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { changeTable } from '../changes/change-table.ts'
import { changesBetween } from '../changes/changes-between.ts'
import type { Description } from '../description/description.ts'
import { eventsOf, operationsOf } from '../description/operations.ts'
import { bundleName } from '../pages.ts'
import { releasedVersions } from '../released-versions.ts'
import type { Words } from '../words.ts'

/** What each release changed, the newest first, and what the next one will. `current` is the description that the site shows. */
export function changes(current: Description, words: Words, releasedFolder?: string): string {
  const released = releasedVersions(releasedFolder).map(({ version, folder }) => ({
    version,
    // Linted before it was released.
    description: JSON.parse(
      readFileSync(join(folder, `${bundleName({ description: 'openapi', words })}.json`), 'utf8'),
    ) as Description,
  }))
  const { changes: texts } = words
  const [newest] = released
  const schemas = Object.keys(current.components.schemas).length
  if (newest === undefined)
    return texts.none(current.info.version, operationsOf(current).length, eventsOf(current).length, schemas)
  const isReleased = changesBetween(newest.description, current).length === 0
  const steps = isReleased ? released : [{ version: texts.unreleased, description: current }, ...released]
  const sections = steps.map(({ version, description }, index) => {
    const former = steps[index + 1]
    if (former === undefined) return `### ${version}\n\n${texts.first}`
    const found = changesBetween(former.description, description)
    const body =
      found.length === 0 ? texts.nothing : changeTable(found, former.description, description, current, words)
    return `### ${version}\n\n${texts.since(former.version)}\n\n${body}`
  })
  return sections.join('\n\n')
}
