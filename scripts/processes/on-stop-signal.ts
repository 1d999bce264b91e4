import { constants } from 'node:os'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Calls `stop` once, with the exit code that stands for the signal: npm and the terminal may both send one Ctrl-C. When the
 * process that started this one is gone, nobody is left to send a signal, and that counts as one.
 */
export function onStopSignal(stop: (exitCode: number) => void): void {
  let asked = false
  const ask = (signal: (typeof signals)[number]): void => {
    if (asked) return
    asked = true
    stop(128 + constants.signals[signal])
  }
  for (const signal of signals) process.on(signal, () => ask(signal))
  const parent = process.ppid
  setInterval(() => process.ppid === parent || ask('SIGHUP'), 500).unref()
}
