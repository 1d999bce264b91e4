import { createCollection } from './collection.ts'
import type { Store } from './store.ts'

export function createMemoryStore(): Store {
  const blobs = new Map<string, Uint8Array<ArrayBuffer>>()
  return {
    collection: (name) => createCollection(name, () => {}),
    blobs: {
      get: (id) => blobs.get(id),
      set: (id, bytes) => void blobs.set(id, bytes),
      delete: (id) => void blobs.delete(id),
    },
    commit: () => {},
    close: () => {},
  }
}
