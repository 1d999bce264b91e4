import type { JsonObject } from '../json.ts'

/** What follows a call that may fail. */
export const ended = 'if err != nil {\n\t\tlog.Fatal(err)\n\t}'

export function importsOf(packages: readonly string[]): string {
  return `package main\n\nimport (\n${packages
    .toSorted()
    .map((name) => `\t"${name}"\n`)
    .join('')})`
}

/** A text between double quotes. */
export function literal(text: string): string {
  return JSON.stringify(text)
}

/** JSON between backquotes, where nothing is escaped: what Go does not take there, JSON can write another way. */
export function rawBody(body: JsonObject): string {
  const json = JSON.stringify(body, null, 2).replaceAll('`', '\\u0060').replaceAll('\uFEFF', '\\ufeff')
  return `\`${json}\``
}

const names: Readonly<Record<number, string>> = { 200: 'OK', 201: 'Created', 204: 'NoContent', 302: 'Found' }

/** The constant of `net/http` for a status. */
export function constantOf(status: number): string {
  const name = names[status]
  if (name === undefined) throw new Error(`go-text.ts has no name for the status ${status}`)
  return `http.Status${name}`
}
