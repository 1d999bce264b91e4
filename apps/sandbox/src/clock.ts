/** The sandbox's time. It runs like the machine's, and can be moved so that tokens and upload URLs end early. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** How far it stands from the machine's clock, in milliseconds. */
  readonly offsetMs: number
  /** Moves it; a negative number goes back. */
  move(ms: number): void
}

export function createClock(machineNow: () => number = Date.now): Clock {
  let offsetMs = 0
  return {
    now: () => machineNow() + offsetMs,
    get offsetMs() {
      return offsetMs
    },
    move: (ms) => {
      offsetMs += ms
    },
  }
}
