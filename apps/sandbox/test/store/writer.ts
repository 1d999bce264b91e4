import { writeSync } from 'node:fs'
import { openSqliteStore } from '../../src/store/sqlite-store.ts'

// Writes until it is done or killed, and says on its standard output what has been made durable.

const [path = '', from, until] = process.argv.slice(2)
const store = await openSqliteStore(path)
const entries = store.collection<{ number: number; text: string }>('entries')
const counters = store.collection<number>('counters')

for (let number = Number(from) + 1; number <= Number(until); number += 1) {
  entries.set(String(number), { number, text: 'x'.repeat(number % 2000) })
  entries.delete(String(number - 100))
  store.blobs.set(String(number), new Uint8Array([number % 256]))
  store.blobs.delete(String(number - 100))
  counters.set('last', number)
  store.commit()
  // Synchronous, so that it leaves the process before the next write begins.
  writeSync(1, `${number}\n`)
}
store.close()
