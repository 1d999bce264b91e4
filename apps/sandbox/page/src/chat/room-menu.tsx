import { signal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { texts } from '../app/preferences.ts'
import { PersistentMenuBar, RichMenuPanel } from '../messages/index.ts'
import { Sign } from '../parts/sign.tsx'
import { menuBot } from './place.ts'
import { viewContext } from './view-context.ts'
import css from './room-menu.module.css'

const open = signal(true)
/** A phone shows the image of a rich menu, a PC and a browser a list of its labels. */
const asOnPhone = signal(true)

/** The menu at the foot of a room with one bot. */
export function RoomMenu() {
  const id = useId()
  const words = texts.value.chat
  const bot = menuBot.value
  const { richMenu, persistentMenu } = bot ?? {}
  if (richMenu === undefined && persistentMenu === undefined) return null
  return (
    <section class={css.menu} aria-label={words.menu}>
      <div class={css.head}>
        <button
          type="button"
          class={css.toggle}
          aria-expanded={open.value}
          aria-controls={id}
          onClick={() => (open.value = !open.value)}
        >
          <Sign name="menu" />
          {open.value ? words.hideMenu : words.showMenu}
        </button>
        {open.value && richMenu?.imageFileId !== undefined && (
          <button type="button" class={css.toggle} onClick={() => (asOnPhone.value = !asOnPhone.value)}>
            {asOnPhone.value ? words.menuOnPc : words.menuOnPhone}
          </button>
        )}
      </div>
      <div id={id} class={css.body} hidden={!open.value}>
        {richMenu !== undefined ? (
          <RichMenuPanel
            menu={{ ...richMenu, areas: [...richMenu.areas] }}
            imageFileId={richMenu.imageFileId}
            form={asOnPhone.value ? 'image' : 'list'}
            context={viewContext({ standsIn: 'richMenu', botId: bot?.botId })}
          />
        ) : (
          persistentMenu !== undefined && (
            <PersistentMenuBar
              menu={{ content: { actions: [...persistentMenu] } }}
              context={viewContext({ standsIn: 'persistentMenu', botId: bot?.botId })}
            />
          )
        )}
      </div>
    </section>
  )
}
