import { expect, test } from 'vitest'
import { isDateTime } from '../src/runtime/date-time.ts'

test.each([
  '2022-01-04T05:16:05Z',
  '2022-01-04T05:16:05.7Z',
  '2026-03-14T01:59:26.535Z',
  '2022-08-08T01:12:05+09:00',
  '2022-08-08T01:12:05.123456789-00:00',
  '2022-08-08t01:12:05z',
  '0000-01-01T00:00:00Z',
  '2024-02-29T00:00:00Z',
  '2000-02-29T00:00:00Z',
  '2022-04-30T23:59:59+23:59',
  '2022-08-31T00:00:00Z',
  '2016-12-31T23:59:60Z',
  '2017-01-01T08:59:60+09:00',
  '2016-12-31T15:59:60.5-08:00',
  '2016-12-31T00:00:60+00:01',
])('%s is a date and time', (text) => {
  expect(isDateTime(text)).toBe(true)
})

test.each([
  '',
  '2022-01-04',
  '05:16:05Z',
  '2022-01-04T05:16:05',
  '2022-01-04 05:16:05Z',
  '2022-01-04T05:16:05+0900',
  '2022-01-04T05:16:05+09',
  '2022-01-04T05:16:05+24:00',
  '2022-01-04T05:16:05+09:60',
  '2022-01-04T05:16:05 09:00',
  '2022-01-04T05:16:05Z ',
  ' 2022-01-04T05:16:05Z',
  '2022-01-04T05:16:05Z+09:00',
  '2022-01-04T05:16:05.Z',
  '2022-01-04T05:16:05,5Z',
  '2022-01-04T05:16Z',
  '2022-1-4T05:16:05Z',
  '22-01-04T05:16:05Z',
  '12022-01-04T05:16:05Z',
  '2022-00-04T05:16:05Z',
  '2022-13-04T05:16:05Z',
  '2022-01-00T05:16:05Z',
  '2022-01-32T05:16:05Z',
  '2022-04-31T05:16:05Z',
  '2022-02-29T05:16:05Z',
  '1900-02-29T05:16:05Z',
  '2022-01-04T24:00:00Z',
  '2022-01-04T23:60:00Z',
  '2022-01-04T23:58:60Z',
  '2016-12-31T23:59:61Z',
  '2016-12-31T22:59:60Z',
  '2016-12-31T23:59:60+09:00',
  '２０２２-01-04T05:16:05Z',
  '2022-01-04T05:16:0５Z',
  '2022/01/04T05:16:05Z',
  '2022-01-04T05-16-05Z',
  '+022-01-04T05:16:05Z',
  '2022-01-04T05:16:05.5',
])('%j is none', (text) => {
  expect(isDateTime(text)).toBe(false)
})

test('agrees with Date on every day of two centuries', () => {
  for (let year = 1899; year <= 2101; year++) {
    for (let month = 1; month <= 12; month++) {
      const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
      const found = Array.from({ length: 32 }, (_, day) => day).filter((day) => isDateTime(format(year, month, day)))
      expect(found).toEqual(Array.from({ length: days }, (_, i) => i + 1))
    }
  }
})

function format(year: number, month: number, day: number): string {
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${year}-${two(month)}-${two(day)}T00:00:00Z`
}
