/** A sample with the address of its sandbox in it. */
export interface Program {
  readonly name: string
  readonly source: string
}

export interface Command {
  readonly command: string
  readonly args: readonly string[]
}

/** How samples of one language become processes. */
export interface Language {
  /** Why it cannot be used on this machine, or undefined. */
  missing(): Promise<string | undefined>
  /** The sample for another server than LINE WORKS; nothing else of it changes. */
  at(source: string, api: string): string
  /** Writes the programs into a folder and has the language's own tools judge them; throws what these find. */
  prepare(programs: readonly Program[], folder: string): Promise<void>
  command(name: string, folder: string): Command
}

export const officialApi = 'https://www.worksapis.com/v1.0'
