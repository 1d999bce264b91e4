import type { BotView } from '../../../src/control/protocol.ts'
import { texts } from '../app/preferences.ts'
import { person } from '../app/tenant.ts'
import { Avatar } from '../parts/avatar.tsx'
import { Button } from '../parts/button.tsx'
import { perform } from './perform.ts'

/** A bot without a 1:1 room: opens it, or says why not. */
export function NotOpened({ bot }: { readonly bot: BotView }) {
  const words = texts.value.chat
  const domainId = person.value?.domainId
  const added = domainId !== undefined && bot.domains.includes(domainId)
  return (
    <>
      <Avatar name={bot.name} of="bot" />
      <h2>{bot.name}</h2>
      {bot.description !== '' && <p>{bot.description}</p>}
      {bot.usable ? (
        <>
          <p>{words.openHint(bot.name)}</p>
          <Button look="main" onClick={() => perform({ act: 'open', botId: bot.botId })}>
            {words.open}
          </Button>
        </>
      ) : (
        <p>{added ? words.notChosen(bot.name) : words.notAdded(bot.name)}</p>
      )}
    </>
  )
}
