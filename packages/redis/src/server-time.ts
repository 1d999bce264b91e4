/** The beginning of a script: `now`, the time of day of the server in milliseconds. The clocks of the processes do not matter. */
export const serverTime = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
`
