// What Ajv asserts, written from RFC 3339 and the OpenAPI registry without a look at our runtime. ajv-formats takes a blank for the T
// and `+0900`, and every whole number for int64.
const dateTimeParts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:Z|([+-])(\d\d):(\d\d))$/i

export function isDateTime(text: string): boolean {
  const match = dateTimeParts.exec(text)
  if (match === null) return false
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number)
  const [hours = 0, minutes = 0] = match.slice(8).map((part) => Number(part ?? 0))
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  if (!isDay || hour > 23 || minute > 59 || second > 60 || hours > 23 || minutes > 59) return false
  // A leap second is the last second of a day in UTC.
  date.setUTCHours(hour, minute - (match[7] === '-' ? -1 : 1) * (hours * 60 + minutes))
  return second < 60 || (date.getUTCHours() === 23 && date.getUTCMinutes() === 59)
}

/** Whether the number is what JSON.parse makes of some integer of 64 bits. */
export function isInt64(number: number): boolean {
  return Number.isInteger(number) && Number(clamp(BigInt(number))) === number
}

function clamp(integer: bigint): bigint {
  const [least, most] = [-(2n ** 63n), 2n ** 63n - 1n]
  return integer < least ? least : integer > most ? most : integer
}
