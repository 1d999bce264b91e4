import type { MessageContent } from '@lineworks-bot/types'
import { invalidParameter, overLimit } from '../../../errors/platform-error.ts'
import { findPerson } from '../../../rooms/access.ts'
import type { World } from '../../../world.ts'
import type { SentTo } from '../check-content.ts'
import { mentionPlaces, mentionsIn } from './mention-places.ts'

const mostMentions = 50

/** `<m userId="…">`: how many, of whom, and the same people in every language. */
export function checkMentions(world: World, content: MessageContent, sentTo: SentTo): void {
  let total = 0
  for (const { place, texts } of mentionPlaces(content)) {
    const variants = texts.map(mentionsIn)
    if (sentTo === 'user' && variants.some((mentions) => mentions.includes('all'))) {
      throw invalidParameter(`${place} mentions all, which only a message to a channel can`)
    }
    const people = variants.map((mentions) => personsOf(world, mentions))
    if (new Set(people).size > 1) throw invalidParameter(`${place} must mention the same people in every language`)
    total += Math.max(...variants.map((mentions) => mentions.length))
  }
  if (total > mostMentions) throw overLimit(`content mentions ${total} times, at most ${mostMentions} are possible`)
}

/** A user ID and the login ID of the same person are one. */
function personsOf(world: World, mentions: readonly string[]): string {
  const people = mentions.map((mention) => findPerson(world, mention)?.userId ?? mention)
  return JSON.stringify([...new Set(people)].toSorted())
}
