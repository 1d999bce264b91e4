import type { Collection } from './collection.ts'

/** Where the sandbox keeps its state: in memory, or in memory and a SQLite file. */
export interface Store {
  /** The collection of that name, with what was kept of it. Asked for once for each name. */
  collection<T>(name: string): Collection<T>
  readonly blobs: Blobs
  /** Makes all changes since the last call durable, in one transaction. Called before an answer leaves. */
  commit(): void
  close(): void
}

/** The contents of files, by file ID. Small by nature: the sandbox bounds the size of an upload. */
export interface Blobs {
  get(id: string): Uint8Array<ArrayBuffer> | undefined
  set(id: string, bytes: Uint8Array<ArrayBuffer>): void
  delete(id: string): void
}
