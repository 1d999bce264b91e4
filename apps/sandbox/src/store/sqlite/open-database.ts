import type { DatabaseSync } from 'node:sqlite'
import { applicationId, formatVersion, tables } from './format.ts'

/** Opens the file for this process alone, and makes the tables in a new one. */
export function openDatabase(Database: typeof DatabaseSync, path: string): DatabaseSync {
  const database = new Database(path)
  try {
    // Exclusive, because the state is held in memory: two processes would overwrite each other.
    database.exec('PRAGMA locking_mode = EXCLUSIVE')
    create(database)
    database.exec('PRAGMA journal_mode = WAL')
    // Enough for a process that is killed: what was committed is with the operating system. FULL would wait for the disk at each
    // answer to survive a power cut too, which here costs at most the last calls of a test, and never the file.
    database.exec('PRAGMA synchronous = NORMAL')
    // Takes the lock now, not at the first change.
    database.exec('BEGIN IMMEDIATE; COMMIT')
    return database
  } catch (cause) {
    database.close()
    throw new Error(reason(path, cause), { cause })
  }
}

/** Before the file is in WAL mode, so that its header tells from the first moment on whose it is. */
function create(database: DatabaseSync): void {
  if (database.prepare('PRAGMA user_version').get()?.['user_version'] !== 0) return
  database.exec(
    `BEGIN IMMEDIATE; PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${formatVersion}; ${tables} COMMIT`,
  )
}

const busy = 5

function reason(path: string, cause: unknown): string {
  if (cause instanceof Error && 'errcode' in cause && cause.errcode === busy) {
    return `${path} is in use by another process.`
  }
  return `${path} could not be opened: ${cause instanceof Error ? cause.message : String(cause)}.`
}
