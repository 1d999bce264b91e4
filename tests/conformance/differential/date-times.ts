import fc, { type Arbitrary } from 'fast-check'

const number = (most: number, least = 0): Arbitrary<string> =>
  fc.integer({ min: least, max: most }).map((n) => String(n).padStart(2, '0'))
const years = fc.constantFrom('0000', '1900', '2000', '2023', '2024', '2100', '9999')
const fractions = fc.constantFrom('', '', '.0', '.123', '.123456789012')
const offset = fc.tuple(fc.constantFrom('+', '-'), number(23), number(59)).map(([sign, h, m]) => `${sign}${h}:${m}`)

interface Parts {
  readonly [part: string]: Arbitrary<string>
}

const parts = {
  year: years,
  dash: fc.constant('-'),
  month: number(12, 1),
  dash2: fc.constant('-'),
  day: number(28, 1),
  t: fc.constantFrom('T', 'T', 't'),
  hour: number(23),
  colon: fc.constant(':'),
  minute: number(59),
  colon2: fc.constant(':'),
  second: number(59),
  fraction: fractions,
  offset: fc.oneof(fc.constantFrom('Z', 'z', '+09:00'), offset),
} satisfies Parts

const leapSeconds = fc.constantFrom('1990-12-31T23:59:60Z', '2017-01-01T08:59:60+09:00', '1990-12-31T15:59:60.5-08:00')

/** Times as RFC 3339 writes them. */
export const dateTimes = fc.oneof(
  { weight: 9, arbitrary: text(parts) },
  leapSeconds,
  text({ ...parts, day: number(30, 29), month: fc.constantFrom('01', '04', '12') }),
)

/** Times with one part that may be wrong. */
export const almostDateTimes = fc.oneof(
  text({ ...parts, month: number(14), day: number(32) }),
  text({ ...parts, month: fc.constant('02'), day: number(30, 28) }),
  text({ ...parts, hour: number(25, 22), minute: number(61, 58), second: number(61, 58) }),
  text({ ...parts, second: fc.constant('60'), minute: fc.constantFrom('59', '29'), hour: fc.constantFrom('23', '08') }),
  text({ ...parts, t: fc.constantFrom(' ', '', '_', '\u0054\u0301', '\u0014') }),
  text({ ...parts, fraction: fc.constantFrom('.', ',5', '.5.5', '. 5') }),
  text({
    ...parts,
    offset: fc.constantFrom('', '+0900', '+09', '+24:00', '+09:60', '-9:00', '09:00', 'ZZ', 'Z\n', ' Z', '+-9:00'),
  }),
  text({ ...parts, year: fc.constantFrom('24', '12024', '+2024', '２０２４') }),
  text({ ...parts, dash: fc.constantFrom('', '/', '\u2212'), colon: fc.constantFrom(':', '.') }),
)

function text(of: Parts): Arbitrary<string> {
  return fc.tuple(...Object.values(of)).map((all) => all.join(''))
}
