import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadSqlite } from '../../src/store/sqlite/load-sqlite.ts'
import { openSqliteStore } from '../../src/store/sqlite-store.ts'
import type { Store } from '../../src/store/store.ts'

let folder: string
let path: string
const open: Store[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandbox-store-'))
  path = join(folder, 'sandbox.db')
})

afterEach(() => {
  for (const store of open.splice(0)) store.close()
  rmSync(folder, { recursive: true })
})

async function openStore(): Promise<Store> {
  const store = await openSqliteStore(path)
  open.push(store)
  return store
}

describe('a SQLite store', () => {
  it('keeps what was committed, in the order in which keys were first set', async () => {
    const first = await openStore()
    const bots = first.collection<{ name: string }>('bots')
    bots.set('b', { name: 'B' })
    bots.set('a', { name: 'A' })
    bots.set('c', { name: 'C' })
    first.commit()
    bots.set('b', { name: 'B2' })
    bots.delete('a')
    bots.set('a', { name: '\u0000 \ud800 "quoted" 😀' })
    bots.set('a', { name: '\u0000 \ud800 "quoted" 😀 2' })
    const inMemory = [...bots.values()]
    first.close()

    const second = await openStore()
    expect([...second.collection('bots').values()]).toEqual(inMemory)
    expect(inMemory.map(({ name }) => name)).toEqual(['B2', 'C', '\u0000 \ud800 "quoted" 😀 2'])
    expect(second.collection('people').size).toBe(0)
  })

  it('forgets what was deleted or cleared', async () => {
    const first = await openStore()
    const [bots, people] = [first.collection<number>('bots'), first.collection<number>('people')]
    for (const collection of [bots, people]) for (const key of ['a', 'b']) collection.set(key, 1)
    first.commit()
    bots.set('c', 1)
    bots.delete('a')
    bots.delete('c')
    people.clear()
    first.close()
    const second = await openStore()
    expect(second.collection('bots').has('b')).toBe(true)
    expect([second.collection('bots').size, second.collection('people').size]).toEqual([1, 0])
  })

  it('keeps files', async () => {
    const first = await openStore()
    first.blobs.set('x', new Uint8Array([1, 2, 255]))
    first.blobs.set('y', new Uint8Array([3]))
    expect(first.blobs.get('x')).toEqual(new Uint8Array([1, 2, 255]))
    first.commit()
    first.blobs.delete('y')
    expect(first.blobs.get('y')).toBeUndefined()
    first.close()
    const second = await openStore()
    expect(second.blobs.get('x')).toEqual(new Uint8Array([1, 2, 255]))
    expect(second.blobs.get('y')).toBeUndefined()
  })

  it('keeps nothing of a commit that fails, and all with the next', async () => {
    const first = await openStore()
    const bots = first.collection<unknown>('bots')
    const circular: { self?: unknown } = {}
    circular.self = circular
    bots.set('a', 1)
    bots.set('b', circular)
    expect(() => first.commit()).toThrow(TypeError)
    bots.set('b', 2)
    first.commit()
    first.close()
    const second = await openStore()
    expect([...second.collection('bots').values()]).toEqual([1, 2])
  })

  it('leaves one file behind when it is closed, and may be closed twice', async () => {
    const store = await openStore()
    store.collection('bots').set('a', 1)
    store.close()
    store.close()
    expect(readdirSync(folder)).toEqual(['sandbox.db'])
  })
})

describe('a file that cannot be used', () => {
  it.each([
    ['some text', 'not a database at all, but longer than the header of one would be '.repeat(3)],
    ['a few bytes', 'x'],
    ['text where the marks would be', `${'x'.repeat(60)}\0\0\0\u0001xxxxLWsb${'x'.repeat(60)}`],
    ['a broken header', `SQLite format 3\0${'\0'.repeat(20)}`],
  ])('is refused and left as it is: %s', async (_what, content) => {
    writeFileSync(path, content)
    await expect(openStore()).rejects.toThrow(`${path} is not a file of the sandbox. It was left as it is.`)
    expect(readFileSync(path, 'utf8')).toBe(content)
    expect(readdirSync(folder)).toEqual(['sandbox.db'])
  })

  it('is refused and left as it is: the database of another program', async () => {
    const other = new DatabaseSync(path)
    other.exec('CREATE TABLE entries (a); INSERT INTO entries VALUES (1)')
    other.close()
    const before = readFileSync(path)
    await expect(openStore()).rejects.toThrow('not a file of the sandbox')
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  it('is refused and left as it is: one of another version', async () => {
    ;(await openStore()).close()
    const database = new DatabaseSync(path)
    database.exec('PRAGMA journal_mode = DELETE; PRAGMA user_version = 2')
    database.close()
    const before = readFileSync(path)
    await expect(openStore()).rejects.toThrow('another version of the sandbox (format 2, this one reads 1)')
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  it('is a folder, or in none', async () => {
    await expect(openSqliteStore(folder)).rejects.toThrow(`${folder} is not a file.`)
    await expect(openSqliteStore(join(folder, 'no', 'x.db'))).rejects.toThrow(
      `There is no folder ${join(folder, 'no')}`,
    )
    expect(existsSync(join(folder, 'no'))).toBe(false)
  })

  it('is used by another process', async () => {
    const holder = spawn(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { openSqliteStore } from ${JSON.stringify(new URL('../../src/store/sqlite-store.ts', import.meta.url).href)}
        const store = await openSqliteStore(${JSON.stringify(path)})
        store.collection('bots').set('a', 1)
        store.commit()
        console.log('open')
        process.stdin.on('end', () => store.close()).resume()`,
      ],
      { stdio: ['pipe', 'pipe', 'inherit'] },
    )
    const closed = once(holder, 'exit')
    await once(holder.stdout, 'data')
    await expect(openStore()).rejects.toThrow(`${path} is in use by another process.`)
    holder.stdin.end()
    await closed
    expect((await openStore()).collection('bots').size).toBe(1)
  })
})

it('says which Node it needs', async () => {
  const missing = () => Promise.reject(new Error('No such built-in module: node:sqlite'))
  await expect(loadSqlite(missing)).rejects.toThrow(/^Keeping the state in a file needs Node 22\.13 or later; this is/)
})
