import { existsSync } from 'node:fs'
import { atLeast, neededFor } from './bump.ts'
import { declaredBump } from './declared-bump.ts'
import { descriptionChange } from './description-change.ts'

interface Release {
  /** The description of the last release; absent before the first one. */
  readonly released: string
  readonly current: string
  readonly changesets: string
}

export interface Verdict {
  readonly passed: boolean
  readonly text: string
}

/** Whether the waiting changesets ask for at least the version that the change of the description needs. */
export async function judgeRelease({ released, current, changesets }: Release): Promise<Verdict> {
  if (!existsSync(released))
    return { passed: true, text: 'Nothing was released yet: there is nothing to compare with.' }
  const { bump, releasedVersion, messages } = await descriptionChange(released, current)
  const needed = neededFor(bump, releasedVersion)
  const declared = declaredBump(changesets)
  const passed = atLeast(declared, needed)
  const summary = `The description's change since ${releasedVersion} needs a bump of ${needed}; the changesets ask for ${declared}.`
  const advice = passed ? [] : ['Run `pnpm changeset` and choose that bump, or take the change back:']
  return { passed, text: [summary, ...advice, ...messages.map((message) => `  ${message}`)].join('\n') }
}
