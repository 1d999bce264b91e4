import type { Callbacks } from '../callbacks/create-callbacks.ts'
import type { ExchangeSummary } from '../control/protocol.ts'
import type { World } from '../world.ts'
import type { Mark } from './marks.ts'

const mostLines = 20

/** What came after a mark, one line each, oldest first: for somebody who waits in vain. */
export function whatHappened(world: World, callbacks: Pick<Callbacks, 'dropped'>, since: Mark): string {
  const exchanges = world.inspector.summaries().filter(({ id }) => id > since.exchange)
  const dropped = callbacks.dropped().filter(({ at }) => at >= since.at)
  const lines = [
    ...dropped.map(({ botId, event, reason }) => `callback ${event} for the bot ${botId}: not sent, ${reason}`),
    ...exchanges.reverse().map((exchange) => lineOf(world, exchange)),
  ]
  if (lines.length === 0) return 'No callback was sent and no call came since the last act.'
  return ['Since the last act:', ...lines.slice(0, mostLines).map((line) => `- ${line}`)].join('\n')
}

function lineOf(world: World, exchange: ExchangeSummary): string {
  const { kind, botId, event, method, url, status, failure } = exchange
  const what = kind === 'callback' ? `callback ${event} for the bot ${botId} to ${url}` : `${method} ${url}`
  if (failure !== undefined) return `${what}: ${failure}`
  if (status === undefined) return `${what}: not answered yet`
  const body = status < 400 ? '' : (world.inspector.get(exchange.id)?.response?.body ?? '').slice(0, 300)
  return `${what}: answered ${status} ${body}`.trimEnd()
}
