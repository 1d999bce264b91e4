import { effect, signal, type Signal } from '@preact/signals'

/** A choice that outlives the page. Where storage is switched off it lives as long as the page. */
export function remembered<T extends string>(key: string, read: (kept: string | null) => T): Signal<T> {
  const name = `lineworks-sandbox.${key}`
  const value = signal(read(kept(name)))
  effect(() => keep(name, value.value))
  return value
}

function kept(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

function keep(name: string, value: string): void {
  try {
    localStorage.setItem(name, value)
  } catch {
    // Nothing is lost but the memory of a choice.
  }
}
