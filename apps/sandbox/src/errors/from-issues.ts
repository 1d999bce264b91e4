import type { Issue } from '@lineworks-bot/validators'
import { PlatformError } from './platform-error.ts'

/** Codes of the general list; which one the platform picks for which fault is inferred from their words. */
const codes: Partial<Record<Issue['code'], string>> = {
  required: 'MISSING_PARAMETER',
  maxLength: 'LIMIT_EXCEEDED',
  maxItems: 'LIMIT_EXCEEDED',
  minimum: 'OUT_OF_RANGE',
  maximum: 'OUT_OF_RANGE',
}

/** The platform names one fault, with the property in front: `content.text …`. */
export function fromIssues(issues: readonly Issue[]): PlatformError {
  const [issue] = issues
  if (issue === undefined) throw new RangeError('fromIssues needs at least one issue')
  const place = issue.path.join('.')
  return new PlatformError(
    400,
    codes[issue.code] ?? 'INVALID_PARAMETER',
    place === '' ? issue.message : `${place} ${issue.message}`,
  )
}
