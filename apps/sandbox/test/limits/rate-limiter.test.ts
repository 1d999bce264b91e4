import { describe, expect, it } from 'vitest'
import { createClock } from '../../src/clock.ts'
import { createRateLimiter } from '../../src/limits/rate-limiter.ts'

const clock = () => createClock(() => 1_000_000)

describe('the rate limiter', () => {
  it.each([
    ['free', 60],
    ['standard', 240],
  ] as const)('on the plan %s allows %i calls of an operation in a minute', (plan, limit) => {
    const limiter = createRateLimiter(plan, clock())
    for (let used = 1; used <= limit; used += 1) {
      expect(limiter.count('getBot')).toEqual({ limit, used, resetSeconds: 60, exceeded: false })
    }
    expect(limiter.count('getBot')).toEqual({ limit, used: limit, resetSeconds: 60, exceeded: true })
    expect(limiter.count('listBots')).toMatchObject({ used: 1, exceeded: false })
  })

  it('has no limits on the plan unlimited', () => {
    expect(createRateLimiter('unlimited', clock()).count('createChannel', 10)).toBeUndefined()
  })

  it("takes an operation's own limit", () => {
    expect(createRateLimiter('standard', clock()).count('createChannel', 10)).toMatchObject({ limit: 10 })
  })

  it('begins a new minute 60 s after the first call, and tells how long that takes', () => {
    const time = clock()
    const limiter = createRateLimiter('standard', time)
    for (let call = 0; call < 11; call += 1) limiter.count('createChannel', 10)
    time.move(59_001)
    expect(limiter.count('createChannel', 10)).toEqual({ limit: 10, used: 10, resetSeconds: 1, exceeded: true })
    time.move(999)
    expect(limiter.count('createChannel', 10)).toEqual({ limit: 10, used: 1, resetSeconds: 60, exceeded: false })
  })

  it('begins a new minute when the clock was moved back', () => {
    const time = clock()
    const limiter = createRateLimiter('standard', time)
    limiter.count('getBot')
    time.move(-5000)
    expect(limiter.count('getBot')).toMatchObject({ used: 1, resetSeconds: 60 })
  })
})
