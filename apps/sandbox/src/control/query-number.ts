import { wrong } from './members.ts'

export function queryNumber(
  name: string,
  value: string | undefined,
  { least, most }: { readonly least: number; readonly most: number },
): number | undefined {
  if (value === undefined) return undefined
  const number = /^\d{1,16}$/.test(value) ? Number(value) : NaN
  if (number >= least && number <= most) return number
  throw wrong(`${name} must be a whole number from ${least} to ${most}`)
}
