import { texts } from '../app/preferences.ts'

const second = 1000
const minute = 60 * second
const hour = 60 * minute

/** How far the sandbox's clock stands from this machine's. */
export function offsetText(offsetMs: number): string {
  const words = texts.value.clock
  if (offsetMs === 0) return words.onTime
  return offsetMs > 0 ? words.ahead(duration(offsetMs)) : words.behind(duration(-offsetMs))
}

function duration(ms: number): string {
  const words = texts.value.clock
  const parts = [
    ms >= hour ? words.hours(Math.floor(ms / hour)) : '',
    ms % hour >= minute ? words.minutes(Math.floor((ms % hour) / minute)) : '',
    ms % minute >= second ? words.seconds(Math.floor((ms % minute) / second)) : '',
  ]
  return parts.filter((part) => part !== '').join(' ') || words.seconds(1)
}
