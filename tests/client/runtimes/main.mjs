import { run } from './suite.mjs'

const { Deno } = globalThis
// Deno's fetch sends a request again by itself when a connection that it kept open breaks, messages too. Without kept connections
// it does not; the README says so.
const client = Deno?.createHttpClient({ poolMaxIdlePerHost: 0 })
const fetch = client && ((url, init) => globalThis.fetch(url, { ...init, client }))

// Node and Bun have their arguments in `process`.
const [place] = Deno?.args ?? globalThis.process.argv.slice(2)
console.log(`result ${JSON.stringify(await run({ ...JSON.parse(place), ...(fetch && { fetch }) }))}`)
