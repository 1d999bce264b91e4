import { texts } from '../app/preferences.ts'
import { bots, rooms } from '../app/tenant.ts'
import { openTool } from '../app/view.ts'
import { Button } from '../parts/button.tsx'
import { useRoving } from '../parts/roving.ts'
import { BotEntry } from './bot-entry.tsx'
import { openDialog } from './dialogs.ts'
import { PersonChoice } from './person-choice.tsx'
import { RoomEntry } from './room-entry.tsx'
import css from './sidebar.module.css'

export function Sidebar() {
  const words = texts.value.lists
  const several = rooms.value.filter((room) => room.type !== 'SINGLE_USER')
  const botKeys = useRoving(bots.value.map(({ botId }) => String(botId)))
  const roomKeys = useRoving(several.map(({ channelId }) => channelId))
  return (
    <div class={css.sidebar}>
      <PersonChoice />
      <section aria-labelledby="bots-title">
        <h2 id="bots-title" class={css.title}>
          {words.bots}
        </h2>
        {bots.value.length === 0 ? (
          <div class={css.empty}>
            <p>{words.noBots}</p>
            <Button look="main" onClick={() => openTool('connect')}>
              {words.connect}
            </Button>
          </div>
        ) : (
          <ul class={css.list} {...botKeys.list}>
            {bots.value.map((bot) => (
              <BotEntry key={bot.botId} bot={bot} stop={botKeys.item(String(bot.botId))} />
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="rooms-title">
        <div class={css.head}>
          <h2 id="rooms-title" class={css.title}>
            {words.rooms}
          </h2>
          <Button sign="plus" onClick={() => openDialog({ kind: 'createRoom' })}>
            {words.newRoom}
          </Button>
        </div>
        {several.length === 0 ? (
          <p class={css.empty}>{words.noRooms}</p>
        ) : (
          <ul class={css.list} {...roomKeys.list}>
            {several.map((room) => (
              <RoomEntry key={room.channelId} room={room} stop={roomKeys.item(room.channelId)} />
            ))}
          </ul>
        )}
      </section>
    </div>
  )
}
