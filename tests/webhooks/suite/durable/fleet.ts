import { startProgram, type Program } from '../hosts/example.ts'

export interface Fleet {
  /** How many processes were killed. */
  readonly kills: number
  /** Kills one of the processes, chosen at random, in the middle of whatever it does, and starts another in its place. */
  killOne(): Promise<void>
  stop(): Promise<void>
}

/** Several processes of one program. */
export async function startFleet(size: number, start: (place: number) => Promise<Program>): Promise<Fleet> {
  const programs = await Promise.all(Array.from({ length: size }, (_, place) => start(place)))
  let kills = 0
  return {
    get kills() {
      return kills
    },
    async killOne() {
      const place = Math.floor(Math.random() * size)
      await programs[place]?.stop()
      kills++
      programs[place] = await start(place)
    },
    async stop() {
      await Promise.all(programs.map((program) => program.stop()))
    },
  }
}

/** Starts a program of the durable example and waits until it is ready. */
export async function startDurable(file: string, ready: RegExp, env: NodeJS.ProcessEnv): Promise<Program> {
  const program = startProgram('durable-queue', [file], env)
  await program.printed(ready)
  return program
}
