import type { MessageContent } from '@lineworks-bot/types'
import type { StoredBot } from '../../tenant/bots.ts'
import type { World } from '../../world.ts'
import { checkCarousel } from './rules/carousel.ts'
import { checkExtension } from './rules/extensions.ts'
import { checkFiles } from './rules/files.ts'
import { checkFlex } from './rules/flex.ts'
import { checkLink } from './rules/link.ts'
import { checkLocation } from './rules/location.ts'
import { checkMentions } from './rules/mentions.ts'
import { checkNothingEmpty } from './rules/nothing-empty.ts'
import { checkTexts } from './rules/texts.ts'

/** Which of the two operations sends it. */
export type SentTo = 'user' | 'channel'

/** What the documents ask of a message and no schema says. */
export function checkContent(world: World, bot: StoredBot, content: MessageContent, sentTo: SentTo): void {
  checkNothingEmpty(content)
  checkTexts(content)
  checkLink(content)
  checkLocation(content)
  checkCarousel(content)
  checkFlex(content)
  checkMentions(world, content, sentTo)
  checkFiles(world, bot, content)
  checkExtension(world, content)
}
