import { createCallbackHandler } from '@lineworks-bot/webhooks'
import { botSecret } from '../../hosts/host.ts'

export let handled = 0

export const handle = createCallbackHandler({ botSecret, on: { message: () => void handled++ } })
