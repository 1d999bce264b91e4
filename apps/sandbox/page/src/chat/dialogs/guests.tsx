import type { BotView } from '../../../../src/control/protocol.ts'
import type { Person } from '../../../../src/tenant/people.ts'
import { texts } from '../../app/preferences.ts'
import { bots, person, sandbox } from '../../app/tenant.ts'
import { Tick } from '../../parts/field.tsx'
import { languageNames } from '../../parts/language-name.ts'
import css from './guests.module.css'

export interface Guests {
  readonly members: readonly string[]
  readonly bots: readonly number[]
}

export const nobody: Guests = { members: [], bots: [] }

/** Everybody who may join a room of the person, but for those who are in it. */
export function possibleGuests(present: Guests): { people: readonly Person[]; bots: readonly BotView[] } {
  const self = person.value?.userId
  return {
    people: (sandbox.value?.people ?? []).filter(({ userId }) => userId !== self && !present.members.includes(userId)),
    bots: bots.value.filter(
      ({ botId, usable, settings }) => usable && settings.enableGroupJoin === true && !present.bots.includes(botId),
    ),
  }
}

interface Props {
  readonly present: Guests
  readonly chosen: Guests
  readonly onChange: (chosen: Guests) => void
}

/** Ticks for people and bots. */
export function GuestChoice({ present, chosen, onChange }: Props) {
  const words = texts.value.room
  const possible = possibleGuests(present)
  return (
    <>
      {possible.people.length > 0 && (
        <fieldset class={css.guests}>
          <legend>{words.people}</legend>
          {possible.people.map(({ userId, name, language }) => (
            <Tick
              key={userId}
              label={`${name} · ${languageNames[language]}`}
              checked={chosen.members.includes(userId)}
              onTick={() => onChange({ ...chosen, members: toggled(chosen.members, userId) })}
            />
          ))}
        </fieldset>
      )}
      <fieldset class={css.guests} hidden={possible.bots.length === 0 && present.bots.length > 0}>
        <legend>{words.bots}</legend>
        {possible.bots.length === 0 && <p class={css.none}>{words.noBots}</p>}
        {possible.bots.map(({ botId, name }) => (
          <Tick
            key={botId}
            label={name}
            checked={chosen.bots.includes(botId)}
            onTick={() => onChange({ ...chosen, bots: toggled(chosen.bots, botId) })}
          />
        ))}
      </fieldset>
    </>
  )
}

function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item]
}
