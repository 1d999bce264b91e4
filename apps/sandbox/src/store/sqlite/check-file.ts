import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { applicationId, formatVersion } from './format.ts'

// https://www.sqlite.org/fileformat.html#the_database_header
const headerBytes = 100
const versionAt = 60
const applicationIdAt = 68

/** Looks at the file without SQLite, which could touch it. */
export function checkFile(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) return checkFolder(path)
  if (!found.isFile()) throw new Error(`${path} is not a file.`)
  if (found.size === 0) return
  const header = readHeader(path)
  const isSqlite = header.toString('latin1', 0, 16) === 'SQLite format 3\0'
  if (!isSqlite || header.readUInt32BE(applicationIdAt) !== applicationId) {
    throw new Error(`${path} is not a file of the sandbox. It was left as it is.`)
  }
  const version = header.readUInt32BE(versionAt)
  if (version !== formatVersion) {
    throw new Error(
      `${path} was written by another version of the sandbox (format ${version}, this one reads ${formatVersion}). It was left as it is.`,
    )
  }
}

function checkFolder(path: string): void {
  const folder = dirname(path)
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new Error(`There is no folder ${folder} for the data file.`)
  }
}

function readHeader(path: string): Buffer {
  const header = Buffer.alloc(headerBytes)
  const file = openSync(path, 'r')
  try {
    readSync(file, header, 0, headerBytes, 0)
  } finally {
    closeSync(file)
  }
  return header
}
