import type { Description } from '../description/description.ts'
import type { Words } from '../words.ts'
import { changes } from './changes.ts'
import { errorCodes } from './error-codes.ts'
import { events, receivedContents } from './events.ts'
import { generators } from './generators.ts'
import { limits } from './limits.ts'
import { messageKinds, messageSamples } from './message-kinds.ts'
import { rateLimits } from './rate-limits.ts'
import { scopes } from './scopes.ts'

/** The tables that guides take from the description, by the name that a guide calls them. */
export function tablesOf(description: Description, words: Words): Readonly<Record<string, () => string>> {
  return {
    changes: () => changes(description, words),
    'error-codes': () => errorCodes(description, words),
    events: () => events(description, words),
    generators: () => generators(words),
    limits: () => limits(description, words),
    'message-kinds': () => messageKinds(description, words),
    'message-samples': () => messageSamples(description, words),
    'rate-limits': () => rateLimits(description, words),
    'received-contents': () => receivedContents(description, words),
    scopes: () => scopes(description, words),
  }
}
