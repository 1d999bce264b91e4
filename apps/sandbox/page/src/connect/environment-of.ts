import type { Connection } from '../../../src/control/protocol.ts'

/** The variables that the examples read. A key stands on one line, its breaks written as `\n` in quotation marks. */
export function environmentOf(connection: Connection): readonly (readonly [name: string, value: string])[] {
  const [bot] = connection.bots
  return [
    ['LINEWORKS_API_URL', connection.api],
    ['LINEWORKS_AUTH_URL', connection.auth],
    ['LINEWORKS_CLIENT_ID', connection.clientId],
    ['LINEWORKS_CLIENT_SECRET', connection.clientSecret],
    ['LINEWORKS_SERVICE_ACCOUNT', connection.serviceAccountId],
    ['LINEWORKS_PRIVATE_KEY', JSON.stringify(connection.privateKey)],
    ...(bot === undefined ? [] : [['LINEWORKS_BOT_SECRET', bot.secret] as const]),
  ]
}
