import { serverTime } from './server-time.ts'

// KEYS: when the last calls were let go, oldest first; what the API said is left.

/**
 * Lets a call go if in the last 60 seconds there were fewer than allowed and the API does not say that none is left.
 *
 * ARGV: calls allowed, calls of the whole limit. Gives the milliseconds to wait before asking again, 0 for a call let go.
 */
export const goScript = `${serverTime}
local pause = 0
local oldest = redis.call('LINDEX', KEYS[1], -ARGV[1])
if oldest then pause = oldest + 60000 - now end
local left = redis.call('HMGET', KEYS[2], 'remaining', 'resetAt')
if left[1] and tonumber(left[1]) <= 0 then pause = math.max(pause, left[2] - now) end
if pause > 0 then return pause end
redis.call('RPUSH', KEYS[1], now)
redis.call('LTRIM', KEYS[1], -ARGV[2], -1)
redis.call('PEXPIRE', KEYS[1], 60000)
if left[1] then redis.call('HINCRBY', KEYS[2], 'remaining', -1) end
return 0
`

/** Notes what the API said is left; of several answers before the reset the lowest counts. ARGV: calls, milliseconds until the reset. */
export const observeScript = `${serverTime}
local remaining = tonumber(ARGV[1])
local before = redis.call('HMGET', KEYS[2], 'remaining', 'resetAt')
if before[1] and now < tonumber(before[2]) then remaining = math.min(remaining, before[1]) end
redis.call('HSET', KEYS[2], 'remaining', remaining, 'resetAt', now + ARGV[2])
return redis.call('PEXPIRE', KEYS[2], ARGV[2])
`
