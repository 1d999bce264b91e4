import type { Plan } from '../options.ts'

/** What was asked for makes no sense: the message is the whole answer. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

const plans: readonly Plan[] = ['free', 'standard', 'unlimited']

export function readPlan(text: string): Plan {
  const plan = plans.find((known) => known === text)
  if (plan === undefined) throw new UsageError(`--plan is one of ${plans.join(', ')}, not "${text}".`)
  return plan
}

export function readInteger(option: string, text: string, minimum: number, maximum: number): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  if (value >= minimum && value <= maximum) return value
  throw new UsageError(`${option} is a whole number from ${minimum} to ${maximum}, not "${text}".`)
}

/** A name or an address, without scheme and port. */
export function readHost(option: string, text: string): string {
  if (/^(?:[A-Za-z0-9.-]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)$/.test(text)) return text
  throw new UsageError(`${option} is a host name or an address without scheme and port, not "${text}".`)
}
