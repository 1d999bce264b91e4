import type { DatabaseSync } from 'node:sqlite'
import { createCollection } from './collection.ts'
import { checkFile } from './sqlite/check-file.ts'
import { createJournal } from './sqlite/journal.ts'
import { loadSqlite } from './sqlite/load-sqlite.ts'
import { openDatabase } from './sqlite/open-database.ts'
import type { Store } from './store.ts'

/**
 * A store whose state is in memory and, after each `commit`, in a SQLite file. The file is made when there is none.
 *
 * @throws Error with one sentence: on a Node without `node:sqlite`, for a file that is not the sandbox's (which is not touched),
 * and while another process uses the file.
 */
export async function openSqliteStore(path: string): Promise<Store> {
  const { DatabaseSync: Database } = await loadSqlite()
  checkFile(path)
  return storeOver(openDatabase(Database, path))
}

function storeOver(database: DatabaseSync): Store {
  let open = true
  const journal = createJournal(database)
  const entries = database.prepare('SELECT key, value FROM entries WHERE collection = ? ORDER BY position')
  const blob = database.prepare('SELECT bytes FROM blobs WHERE id = ?')

  function* load<T>(name: string): Iterable<readonly [string, T]> {
    for (const { key, value } of entries.iterate(name)) {
      // Written by the journal, from a collection of that name.
      yield [String(key), JSON.parse(String(value)) as T]
    }
  }

  return {
    collection: <T>(name: string) => createCollection<T>(name, journal.entry, load<T>(name)),
    blobs: {
      get: (id) => {
        if (journal.hasBlob(id)) return journal.pendingBlob(id)
        const bytes = blob.get(id)?.['bytes']
        return bytes instanceof Uint8Array ? new Uint8Array(bytes) : undefined
      },
      set: (id, bytes) => journal.blob(id, bytes),
      delete: (id) => journal.blob(id, undefined),
    },
    commit: journal.commit,
    close: () => {
      if (!open) return
      open = false
      journal.commit()
      database.close()
    },
  }
}
