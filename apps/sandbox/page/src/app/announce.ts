import { signal } from '@preact/signals'

export interface Announcement {
  readonly id: number
  readonly kind: 'done' | 'failed'
  readonly text: string
}

/** What the page tells about what was just done. */
export const announcement = signal<Announcement | undefined>(undefined)

const shownMs = { done: 4000, failed: 10_000 }
let timer: ReturnType<typeof setTimeout> | undefined
let id = 0

export function announce(text: string, kind: Announcement['kind'] = 'done'): void {
  clearTimeout(timer)
  announcement.value = { id: ++id, kind, text }
  timer = setTimeout(() => (announcement.value = undefined), shownMs[kind])
}
