import type { Issue } from './issue.ts'

const shown = 5
const longest = 200

/** What `parse` throws. The message names the first issues with their places, never the value. */
export class ValidationError extends Error {
  override readonly name = 'ValidationError'
  readonly issues: readonly Issue[]

  constructor(issues: readonly Issue[]) {
    const lines = issues.slice(0, shown).map(({ path, message }) => `${formatPath(path)} ${message}`)
    const rest = issues.length - lines.length
    super([...lines, ...(rest > 0 ? [`and ${rest} more`] : [])].join('\n'))
    this.issues = issues
  }
}

/** content.actions[0].label, cut where hostile names or nesting make it long. */
function formatPath(path: Issue['path']): string {
  if (path.length === 0) return 'the value'
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')
  return `${text.replace(/^\./, '').slice(0, longest)}${text.length > longest ? '...' : ''}`
}
