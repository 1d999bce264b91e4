import { run } from './suite.mjs'

export default {
  async fetch(request) {
    return Response.json(await run(await request.json()))
  },
}
