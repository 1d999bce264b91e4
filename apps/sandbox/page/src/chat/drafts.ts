import { signal } from '@preact/signals'

/** What was begun and not sent, by room. */
export const drafts = signal<ReadonlyMap<string, string>>(new Map())
