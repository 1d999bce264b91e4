import type { Schema } from '@lineworks-bot/validators'
import type { Scope } from '../tenant/grants.ts'
import type { World } from '../world.ts'

/** `/bots/:botId/members/:userId` gives `'botId' | 'userId'`. */
export type ParameterName<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParameterName<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never

/** Who calls: what the access token stands for. */
export interface Caller {
  readonly clientId: string
  readonly subject: string
}

export interface Call<Path extends string, Body> {
  /** Decoded. `botId` and `domainId` are decimal numbers. */
  readonly params: Readonly<Record<ParameterName<Path>, string>>
  readonly query: URLSearchParams
  /** Has passed the schema of the request. */
  readonly body: Body
  readonly caller: Caller
  /** `http://127.0.0.1:4020`, as the caller addressed the sandbox. */
  readonly origin: string
}

export interface Answer {
  readonly status: number
  readonly body?: object
  readonly headers?: Readonly<Record<string, string>>
}

interface Definition<Path extends string, Body> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: Path
  /** Any one of them is enough. */
  readonly scopes: readonly Scope[]
  /** Left out: a body is neither read nor asked for. */
  readonly body?: Schema<Body>
  /** Not in parallel for one bot: the ten operations that the page of adding a bot lists. */
  readonly serialPerBot?: true
  /** Calls in a minute where the plan's figure does not count. */
  readonly callsPerMinute?: number
  run(call: Call<Path, Body>, world: World): Answer
}

/** What the pipeline sees of an operation: a body is checked before `run` sees it. */
export interface Operation extends Omit<Definition<string, unknown>, 'run'> {
  run(call: Call<string, unknown>, world: World): Answer
}

/** Written by hand against the documents, not read off the description: the two judge each other. */
export function operation<const Path extends string, Body = undefined>(definition: Definition<Path, Body>): Operation {
  // `run` gets parameters of exactly this path and a body that passed exactly this schema: the router and the pipeline see to it.
  return definition as unknown as Operation
}
