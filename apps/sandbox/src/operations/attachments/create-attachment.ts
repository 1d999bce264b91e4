import { requests } from '@lineworks-bot/validators/operations'
import { invalidParameter } from '../../errors/platform-error.ts'
import { storageUrl } from '../../storage/file-ids.ts'
import { reserveFile } from '../../storage/files.ts'
import { findBot } from '../bots/find-bot.ts'
import { operation } from '../operation.ts'

export const createAttachment = operation({
  method: 'POST',
  path: '/bots/:botId/attachments',
  scopes: ['bot.message', 'bot'],
  body: requests.createAttachment,
  run: ({ params, body, origin }, world) => {
    const bot = findBot(world, params)
    if (body.fileName === '') throw invalidParameter('fileName must not be empty')
    const { fileId, uploadPath } = reserveFile(world, bot.botId, body.fileName)
    return { status: 200, body: { fileId, uploadUrl: storageUrl(origin, uploadPath) } }
  },
})
