/** What the official list says of a code, in own words. */
const meanings: Readonly<Record<string, string>> = {
  BAD_REQUEST: 'malformed request',
  INVALID: 'wrong form or content',
  MISSING_PARAMETER: 'parameter missing',
  LIMIT_EXCEEDED: 'over a limit',
  OUT_OF_RANGE: 'out of range',
  UNAUTHORIZED: 'token missing, wrong or expired',
  FORBIDDEN: 'scope or right missing',
  ACCESS_DENIED: 'access restricted',
  NOT_FOUND: 'not found',
  NOT_EXIST: 'not found',
  CONFLICT: 'conflict',
  ALREADY_EXIST: 'exists already',
  DELETED: 'deleted already',
  TOO_MANY_REQUESTS: 'rate limit used up',
  INTERNAL_SERVER_ERROR: 'server failed',
  SERVICE_UNAVAILABLE: 'server unavailable for a time',
}

/**
 * The meaning of a code by the official list (https://developers.worksmobile.com/en/docs/error-codes); undefined for a code that is
 * not on it. Codes such as `INVALID_{RESOURCE}` and `{RESOURCE}_NOT_EXIST` are known by their fixed part.
 */
export function codeMeaning(code: string): string | undefined {
  const key = /^INVALID(?=_.)|(?<=._)(?:ALREADY|NOT)_EXIST$/.exec(code)?.[0] ?? code
  return Object.hasOwn(meanings, key) ? meanings[key] : undefined
}
