import { appendFileSync } from 'node:fs'

/** Stands for the work of a real bot: it writes a line, to a file where one is named. */
export function handled(text: string): void {
  const file = process.env['HANDLED_FILE']
  if (file === undefined) console.log(text)
  else appendFileSync(file, `${text}\n`)
}
