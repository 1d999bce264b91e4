import { useState } from 'preact/hooks'
import type { RoomView } from '../../../../src/control/protocol.ts'
import { texts } from '../../app/preferences.ts'
import { botOf, person, personOf } from '../../app/tenant.ts'
import { Avatar } from '../../parts/avatar.tsx'
import { Button } from '../../parts/button.tsx'
import { Dialog, DialogButtons } from '../../parts/dialog.tsx'
import { closeDialog } from '../dialogs.ts'
import { perform } from '../perform.ts'
import { GuestChoice, nobody, possibleGuests } from './guests.tsx'
import css from './members-dialog.module.css'

/** Who is in a room of several: invites and removes. */
export function MembersDialog({ room }: { readonly room: RoomView }) {
  const words = texts.value.room
  const [chosen, setChosen] = useState(nobody)
  const { channelId } = room
  const possible = possibleGuests(room)
  const canInvite = possible.people.length + possible.bots.length > 0

  async function invite(): Promise<void> {
    if (await perform({ act: 'invite', channelId, ...chosen })) setChosen(nobody)
  }

  return (
    <Dialog title={texts.value.chat.members} onClose={closeDialog}>
      <ul class={css.members}>
        {room.members.map((userId) => (
          <Member
            key={userId}
            name={personOf(userId)?.name ?? userId}
            of="person"
            {...(userId === person.value?.userId ? {} : { remove: { members: [userId] } })}
            channelId={channelId}
          />
        ))}
        {room.bots.map((botId) => (
          <Member
            key={botId}
            name={botOf(botId)?.name ?? String(botId)}
            of="bot"
            remove={{ bots: [botId] }}
            channelId={channelId}
          />
        ))}
      </ul>
      <h3 class={css.title}>{words.inviteTitle}</h3>
      {canInvite ? (
        <>
          <GuestChoice present={room} chosen={chosen} onChange={setChosen} />
          <DialogButtons>
            <Button look="main" disabled={chosen.members.length + chosen.bots.length === 0} onClick={invite}>
              {words.invite}
            </Button>
          </DialogButtons>
        </>
      ) : (
        <p class={css.none}>{words.nobodyLeft}</p>
      )}
    </Dialog>
  )
}

interface MemberProps {
  readonly name: string
  readonly of: 'person' | 'bot'
  readonly channelId: string
  /** Left out for oneself: who wants to go, leaves. */
  readonly remove?: { readonly members: readonly string[] } | { readonly bots: readonly number[] }
}

function Member({ name, of, channelId, remove }: MemberProps) {
  const words = texts.value.room
  return (
    <li class={css.member}>
      <Avatar name={name} of={of} />
      <span class={css.name}>{name}</span>
      {remove === undefined ? (
        <span class={css.you}>{words.yourself}</span>
      ) : (
        <Button aria-label={words.remove(name)} onClick={() => perform({ act: 'remove', channelId, ...remove })}>
          {words.removeShort}
        </Button>
      )}
    </li>
  )
}
