const days = new Uint8Array([0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])

/** RFC 3339. */
export function isDateTime(text: string): boolean {
  if (text.length < 20) return false
  const year = two(text, 0) * 100 + two(text, 2)
  const month = two(text, 5)
  const day = two(text, 8)
  const hour = two(text, 11)
  const minute = two(text, 14)
  const second = two(text, 17)
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1 && hour <= 23 && minute <= 59 && second <= 60)) return false
  if (hour < 0 || minute < 0 || second < 0) return false
  if (day > 28 && (day > (days[month] ?? 0) || (day === 29 && month === 2 && !isLeap(year)))) return false
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45 || (text.charCodeAt(10) | 32) !== 116) return false
  if (text.charCodeAt(13) !== 58 || text.charCodeAt(16) !== 58) return false
  let end = 19
  let code = text.charCodeAt(19)
  if (code === 46) {
    do code = text.charCodeAt(++end)
    while (code >= 48 && code <= 57)
    if (end === 20) return false
  }
  if ((code | 32) === 122) {
    return text.length === end + 1 && (second < 60 || (hour === 23 && minute === 59))
  }
  return hasOffset(text, end, second === 60, hour * 60 + minute)
}

function hasOffset(text: string, at: number, isLeapSecond: boolean, local: number): boolean {
  const sign = text.charCodeAt(at)
  const hours = two(text, at + 1)
  const minutes = two(text, at + 4)
  if ((sign !== 43 && sign !== 45) || text.length !== at + 6 || text.charCodeAt(at + 3) !== 58) return false
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return false
  const offset = hours * 60 + minutes
  return !isLeapSecond || (local + (sign === 43 ? 1440 - offset : offset)) % 1440 === 1439
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** Below 0 where it is no number. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -100_000
}
