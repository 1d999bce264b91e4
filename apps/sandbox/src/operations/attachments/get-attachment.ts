import { notFound } from '../../errors/platform-error.ts'
import { downloadPathOf, storageUrl } from '../../storage/file-ids.ts'
import { isDownloadable } from '../../storage/files.ts'
import { findBot } from '../bots/find-bot.ts'
import { operation } from '../operation.ts'

export const getAttachment = operation({
  method: 'GET',
  path: '/bots/:botId/attachments/:fileId',
  scopes: ['bot.message', 'bot'],
  run: ({ params, origin }, world) => {
    const bot = findBot(world, params)
    const file = world.tenant.files.get(params.fileId)
    if (file === undefined || file.botId !== bot.botId || !isDownloadable(world, file)) {
      throw notFound(`There is no content ${params.fileId}, or not any more.`)
    }
    return { status: 302, headers: { location: storageUrl(origin, downloadPathOf(file)) } }
  },
})
