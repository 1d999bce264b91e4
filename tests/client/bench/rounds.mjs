/** Time of each contender in each round, in microseconds a call; the order changes from round to round. */
export async function rounds(contenders, { count, calls, atOnce = 1 }) {
  const names = Object.keys(contenders)
  const times = Object.fromEntries(names.map((name) => [name, []]))
  for (const name of names) await loop(contenders[name], calls, atOnce)
  for (let round = 0; round < count; round += 1) {
    for (const name of shuffled(names)) {
      const started = performance.now()
      await loop(contenders[name], calls, atOnce)
      times[name].push(((performance.now() - started) * 1000) / calls)
    }
  }
  return times
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
