import { describe, expect, it } from 'vitest'
import type { Fault } from '../../src/control/protocol.ts'
import { createFaults } from '../../src/faults/create-faults.ts'

const latency = { type: 'latency', ms: 10 } as const
const unavailable = { type: 'status', status: 503 } as const

describe('faults', () => {
  it('hit their target only, latency first', () => {
    const faults = createFaults()
    faults.add({ target: 'getBot', effect: unavailable })
    faults.add({ target: 'getBot', effect: latency })
    faults.add({ target: '*', effect: latency })
    expect(faults.take('getBot')).toEqual([latency, unavailable])
    expect(faults.take('listBots')).toEqual([])
    expect(faults.take('*')).toEqual([latency])
  })

  it('are used up when they are counted', () => {
    const faults = createFaults()
    faults.add({ target: 'getBot', effect: unavailable, times: 2 })
    expect(faults.take('getBot')).toEqual([unavailable])
    expect(faults.list()).toMatchObject([{ times: 1 }])
    expect(faults.take('getBot')).toEqual([unavailable])
    expect(faults.list()).toEqual([])
    expect(faults.take('getBot')).toEqual([])
  })

  it('are removed by their number, which is not given out again', () => {
    const faults = createFaults()
    const { id } = faults.add({ target: 'callback', effect: { type: 'lost' } })
    expect(faults.remove(id)).toBe(true)
    expect(faults.remove(id)).toBe(false)
    expect(faults.add({ target: 'callback', effect: { type: 'duplicated' } }).id).not.toBe(id)
    faults.clear()
    expect(faults.list()).toEqual([])
  })

  it.each([
    { target: 'nothing', effect: latency },
    { target: 'toString', effect: latency },
    { target: 'getBot', effect: { type: 'lost' } },
    { target: 'getBot', effect: null },
    { target: 'getBot', effect: { type: 'explode' } },
    { target: 'callback', effect: unavailable },
    { target: 'issueToken', effect: { type: 'tokenExpired' } },
    { target: 'getBot', effect: { type: 'status', status: 418 } },
    { target: 'getBot', effect: { type: 'cut', when: 'never' } },
    { target: 'getBot', effect: { type: 'latency', ms: -1 } },
    { target: 'getBot', effect: { type: 'latency', ms: '5' } },
    { target: 'getBot', effect: { type: 'latency', ms: Number.NaN } },
    { target: 'getBot', effect: { type: 'latency', ms: 1e9 } },
    { target: 'getBot', effect: latency, times: 0 },
    { target: 'getBot', effect: latency, times: 1.5 },
  ])('refuse $target $effect $times', (fault) => {
    const faults = createFaults()
    // As it may come from the control API.
    expect(() => faults.add(fault as Omit<Fault, 'id'>)).toThrow(RangeError)
    expect(faults.list()).toEqual([])
  })
})
