import { serverTime } from './server-time.ts'

// KEYS: the lock, who waits (by arrival), when each of them is taken for gone.

/**
 * Takes the lock if it is free and nobody came earlier; otherwise stands in the line, or stays there. Who was not heard of for a while
 * has left the line.
 *
 * ARGV: token, milliseconds of the lock, milliseconds of a place in the line. Gives 1 for a lock taken.
 */
export const acquireScript = `${serverTime}
for _, gone in ipairs(redis.call('ZRANGEBYSCORE', KEYS[3], '-inf', now)) do
  redis.call('ZREM', KEYS[2], gone)
  redis.call('ZREM', KEYS[3], gone)
end
redis.call('ZADD', KEYS[2], 'NX', now, ARGV[1])
if redis.call('ZRANGE', KEYS[2], 0, 0)[1] == ARGV[1]
  and redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then
  redis.call('ZREM', KEYS[2], ARGV[1])
  redis.call('ZREM', KEYS[3], ARGV[1])
  return 1
end
redis.call('ZADD', KEYS[3], now + ARGV[3], ARGV[1])
redis.call('PEXPIRE', KEYS[2], ARGV[3])
redis.call('PEXPIRE', KEYS[3], ARGV[3])
return 0
`

/** ARGV: token, milliseconds of the lock. Gives 0 if the lock is somebody else's by now. */
export const renewScript = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])
`

/** Gives the lock back if it is the token's, and leaves the line. ARGV: token. */
export const leaveScript = `
redis.call('ZREM', KEYS[2], ARGV[1])
redis.call('ZREM', KEYS[3], ARGV[1])
if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
return 1
`
