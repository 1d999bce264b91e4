import assert from 'node:assert/strict'
import { setImmediate as turn } from 'node:timers/promises'
import { answer } from './contenders.mjs'

/**
 * What a call of each contender takes in each round, in microseconds: by the clock (`times`), and of this process's processor time
 * (`cpu`), which other programs on the machine disturb less. The order changes from round to round.
 */
export async function rounds(contenders, { count, calls, atOnce = 1 }) {
  const names = Object.keys(contenders)
  const record = () => Object.fromEntries(names.map((name) => [name, []]))
  const [times, cpu] = [record(), record()]
  for (const name of names) {
    assert.deepEqual(await contenders[name](), answer, name)
    await turn()
    await loop(contenders[name], calls, atOnce)
  }
  for (let round = 0; round < count; round += 1) {
    for (const name of shuffled(names)) {
      // On a stub nothing else gives the event loop a turn, and what weak references point to piles up without one.
      await turn()
      const [started, used] = [performance.now(), process.cpuUsage()]
      await loop(contenders[name], calls, atOnce)
      const { user, system } = process.cpuUsage(used)
      times[name].push(((performance.now() - started) * 1000) / calls)
      cpu[name].push((user + system) / calls)
    }
  }
  return { times, cpu }
}

async function loop(call, calls, atOnce) {
  let left = calls
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (left > 0) {
        left -= 1
        await call()
      }
    }),
  )
}

export function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]
}

function shuffled(names) {
  return names
    .map((name) => [Math.random(), name])
    .sort(([one], [other]) => one - other)
    .map(([, name]) => name)
}
