import type { Issue, IssueCode } from './issue.ts'

/** Where a value stands in its parent; undefined at the top, and for what a parent says of itself among its members. */
export type Key = string | number | undefined

/** Adds an issue for each thing that is wrong with the value, and returns how many it added. */
export type Check = (value: unknown, key: Key) => number

const maxIssues = 100
const maxDepth = 1000
const maxVisits = 1_000_000
/** Up to here a loop goes on when there is no room for more issues: asking each time would slow valid arrays down. */
const fewItems = 256

interface PendingIssue extends Issue {
  /** From the place upwards: each object and array adds its key on the way out, so that a valid value costs no path. */
  readonly path: (string | number)[]
}

// The state of the run that is going on. Checks are synchronous, so there is one at a time.
let isRunning = false
let issues: PendingIssue[] = []
let depth = 0
let visits = 0
/** Whether unknown and read-only members are refused. */
export let strict = false

/** The issues of a value, or undefined when it has none. Never throws. */
export function run(check: Check, value: unknown, asRequest: boolean): readonly Issue[] | undefined {
  if (isRunning) return runInside(check, value, asRequest)
  isRunning = true
  strict = asRequest
  depth = visits = 0
  let found = 0
  try {
    found = check(value, undefined)
  } catch {
    // What was found before lacks the rest of its path.
    issues = []
    found = fail(undefined, 'unreadable', 'cannot be read: a getter or proxy in it throws, or it nests too deeply')
  }
  isRunning = false
  return found === 0 ? undefined : finish()
}

/** A getter of the value that is being checked has another value checked. */
function runInside(check: Check, value: unknown, asRequest: boolean): readonly Issue[] | undefined {
  const outer = [issues, depth, visits, strict] as const
  issues = []
  isRunning = false
  const found = run(check, value, asRequest)
  isRunning = true
  ;[issues, depth, visits, strict] = outer
  return found
}

function finish(): readonly Issue[] {
  const finished = issues
  issues = []
  for (const { path } of finished) path.reverse()
  const last = finished[maxIssues]
  if (last !== undefined) last.path.length = 0
  return finished
}

/** Adds an issue. The first one beyond the limit becomes the one that says so, and those after it are dropped. */
export function fail(key: Key, code: IssueCode, message: string, expected?: unknown): number {
  if (isFull()) return 0
  issues.push(
    issues.length < maxIssues
      ? { path: key === undefined ? [] : [key], code, message, expected }
      : { path: [], code: 'tooManyIssues', message: `has more than ${maxIssues} issues; the rest is left out` },
  )
  return 1
}

/** Puts the key of an object or array before the paths of the issues found in it, which are the last ones. */
export function within(found: number, key: Key): number {
  if (found !== 0 && key !== undefined) prepend(found, key)
  return found
}

function prepend(found: number, key: string | number): void {
  for (let i = issues.length - found; i < issues.length; i++) issues[i]?.path.push(key)
}

/** Whether to look at the item: there is room for more issues, or the array is short. */
export function hasRoom(item: number): boolean {
  return item < fewItems || !isFull()
}

/** Whether further issues are dropped. */
export function isFull(): boolean {
  return issues.length > maxIssues
}

/** Whether the check finds nothing wrong; what it finds is forgotten. Unknown members do not count. */
export function matches(check: Check, value: unknown): boolean {
  const outerStrict = strict
  strict = false
  const found = check(value, undefined)
  strict = outerStrict
  issues.length -= found
  return found === 0
}

/** Goes one level down in a schema that contains itself, unless there are too many. */
export function enter(): boolean {
  if (depth >= maxDepth || visits >= maxVisits) return false
  depth++
  visits++
  return true
}

export function exit(): void {
  depth--
}

/** Cycles, deep nesting and parts that are shared over and over end here. */
export function tooDeep(key: Key): number {
  return fail(key, 'nesting', `nests deeper than ${maxDepth} levels, or in more than ${maxVisits} places`, maxDepth)
}

const choiceCodes: readonly IssueCode[] = ['enum', 'const', 'discriminator']

/**
 * Drops an issue about allowed values where an earlier one of the same object says it of the same place, as where a condition narrows
 * the list that a member picks from. Returns how many are left of those found in the object.
 */
export function dropRepeats(found: number): number {
  if (isFull()) return found
  const own = issues.splice(issues.length - found)
  const left = own.filter((issue, i) => !own.slice(0, i).some((earlier) => isRepeat(earlier, issue)))
  issues.push(...left)
  return left.length
}

function isRepeat(a: Issue, b: Issue): boolean {
  return (
    choiceCodes.includes(a.code) &&
    choiceCodes.includes(b.code) &&
    a.path.length === b.path.length &&
    a.path.every((key, i) => key === b.path[i])
  )
}
