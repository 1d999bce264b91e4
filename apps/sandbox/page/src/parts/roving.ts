import { useState } from 'preact/hooks'

/**
 * One stop of the Tab key for a whole list: the arrow keys go on from there. Each element carries `data-rove` with its key.
 */
export function useRoving(keys: readonly string[], preferred?: string) {
  const [chosen, setChosen] = useState<string>()
  const wanted = chosen !== undefined && keys.includes(chosen) ? chosen : preferred
  const stop = wanted !== undefined && keys.includes(wanted) ? wanted : keys[0]

  return {
    list: {
      onKeyDown: (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
        const elements = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-rove]')]
        const next = nextIndex(event.key, elements.indexOf(event.target as HTMLElement), elements.length)
        if (next === undefined) return
        event.preventDefault()
        elements[next]?.focus()
      },
    },
    item: (key: string) => ({
      'data-rove': key,
      tabIndex: key === stop ? 0 : -1,
      onFocus: () => setChosen(key),
    }),
  }
}

export function nextIndex(key: string, index: number, length: number): number | undefined {
  if (index < 0) return undefined
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return Math.min(index + 1, length - 1)
    case 'ArrowUp':
    case 'ArrowLeft':
      return Math.max(index - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return length - 1
    default:
      return undefined
  }
}
