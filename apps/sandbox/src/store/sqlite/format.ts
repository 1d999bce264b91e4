/** `LWsb`: stands in the header of every file of the sandbox, so that no other database is taken for one. */
export const applicationId = 0x4c577362

/** Raised with every change of the tables. */
export const formatVersion = 1

/** `position` keeps the order in which keys were first set; a row that is replaced keeps its place. */
export const tables = `
  CREATE TABLE entries (
    position INTEGER PRIMARY KEY,
    collection TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    UNIQUE (collection, key)
  ) STRICT;
  CREATE TABLE blobs (
    id TEXT PRIMARY KEY,
    bytes BLOB NOT NULL
  ) STRICT, WITHOUT ROWID;
`
