import type { DatabaseSync } from 'node:sqlite'

type Bytes = Uint8Array<ArrayBuffer>

/** What changed since the last commit, in its order. */
export interface Journal {
  entry(collection: string, key: string, value: unknown): void
  blob(id: string, bytes: Bytes | undefined): void
  hasBlob(id: string): boolean
  pendingBlob(id: string): Bytes | undefined
  commit(): void
}

interface Entry {
  readonly collection: string
  readonly key: string
  /** Undefined: deleted. */
  value: unknown
}

export function createJournal(database: DatabaseSync): Journal {
  const statements = {
    set: database.prepare(
      'INSERT INTO entries (collection, key, value) VALUES (?, ?, ?) ON CONFLICT (collection, key) DO UPDATE SET value = excluded.value',
    ),
    delete: database.prepare('DELETE FROM entries WHERE collection = ? AND key = ?'),
    setBlob: database.prepare(
      'INSERT INTO blobs (id, bytes) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET bytes = excluded.bytes',
    ),
    deleteBlob: database.prepare('DELETE FROM blobs WHERE id = ?'),
  }
  let entries: Entry[] = []
  const last = new Map<string, Entry>()
  const blobs = new Map<string, Bytes | undefined>()

  function write(): void {
    for (const { collection, key, value } of entries) {
      if (value === undefined) statements.delete.run(collection, key)
      else statements.set.run(collection, key, JSON.stringify(value))
    }
    for (const [id, bytes] of blobs) {
      if (bytes === undefined) statements.deleteBlob.run(id)
      else statements.setBlob.run(id, bytes)
    }
  }

  return {
    entry: (collection, key, value) => {
      const place = `${collection}\n${key}`
      const former = last.get(place)
      if (former !== undefined && former.value !== undefined && value !== undefined) {
        former.value = value
        return
      }
      // A key that is set again after it was deleted stands at the end: the order of the steps is kept.
      const entry: Entry = { collection, key, value }
      entries.push(entry)
      last.set(place, entry)
    },
    blob: (id, bytes) => void blobs.set(id, bytes),
    hasBlob: (id) => blobs.has(id),
    pendingBlob: (id) => blobs.get(id),
    commit: () => {
      if (entries.length === 0 && blobs.size === 0) return
      database.exec('BEGIN IMMEDIATE')
      try {
        write()
        database.exec('COMMIT')
      } catch (error) {
        rollBack(database)
        throw error
      }
      entries = []
      last.clear()
      blobs.clear()
    },
  }
}

function rollBack(database: DatabaseSync): void {
  try {
    database.exec('ROLLBACK')
  } catch {
    // The fault itself has ended the transaction.
  }
}
