import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite-store.ts'
import { readWritten, type Written } from './writer-state.ts'

const writes = 10_000
const rounds = 20
const writer = fileURLToPath(new URL('writer.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'sandbox-kill-'))
const path = join(folder, 'sandbox.db')

afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the writer from its next write on, until it has acknowledged so many or is done. */
async function writeUntilKilled(from: number, killAfter: number): Promise<number> {
  const child = spawn(process.execPath, [writer, path, String(from), String(writes)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exit = once(child, 'exit')
  let acknowledged = from
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged = Number(line)
    // Whatever comes after this was written before the signal arrived: it counts too.
    if (acknowledged >= killAfter) child.kill('SIGKILL')
  }
  const [code, signal] = (await exit) as [number | null, string | null]
  expect(signal === 'SIGKILL' || code === 0).toBe(true)
  return acknowledged
}

it('loses no acknowledged write when it is killed at any moment', { timeout: 300_000 }, async () => {
  let next = 0
  let kills = 0
  while (next < writes) {
    const killAfter = kills < rounds ? next + 1 + Math.floor(Math.random() * (writes / rounds)) : Infinity
    const acknowledged = await writeUntilKilled(next, killAfter)
    kills += 1

    const store = await openSqliteStore(path)
    const found = readWritten(store)
    store.close()
    expect(found.last).toBeGreaterThanOrEqual(acknowledged)
    // A transaction is there as a whole: at most one came through whose acknowledgement did not.
    expect(found.last).toBeLessThanOrEqual(acknowledged + 1)
    expect(found).toEqual(expected(found.last))
    expect(integrity()).toBe('ok')
    next = found.last
  }
  expect(kills).toBeGreaterThan(rounds)
  console.log(`${kills - 1} kills during ${writes} writes: every acknowledged one was there`)
})

/** What the writer does, told once more: each write sets one entry, one blob and a counter, and deletes an old entry. */
function expected(last: number): Written {
  const kept = Array.from({ length: Math.min(last, 100) }, (_, index) => last - Math.min(last, 100) + index + 1)
  return { last, entries: kept, blobs: kept.map((number) => number % 256) }
}

function integrity(): unknown {
  const database = new DatabaseSync(path)
  const row = database.prepare('PRAGMA integrity_check').get()
  database.close()
  return row?.['integrity_check']
}
