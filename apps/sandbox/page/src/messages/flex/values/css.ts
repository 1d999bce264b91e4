import type { CSSProperties } from 'preact'

/** Leaves out what has no value, so that the style sheet decides it. */
export function css(properties: Record<string, string | number | undefined>): CSSProperties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined))
}
