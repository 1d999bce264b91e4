import { ChatDialogs } from '../chat/chat-dialogs.tsx'
import { Conversation } from '../chat/conversation.tsx'
import { Sidebar } from '../chat/sidebar.tsx'
import { currentChannelId } from '../chat/place.ts'
import { texts } from './preferences.ts'
import { Status } from './status.tsx'
import { sandbox } from './tenant.ts'
import { Tools } from './tools.tsx'
import { TopBar } from './top-bar.tsx'
import { view } from './view.ts'
import { ViewSwitch } from './view-switch.tsx'
import css from './app.module.css'

export function App() {
  return (
    <div class={css.app} data-view={view.value}>
      {currentChannelId.value !== undefined && (
        <a class={css.skip} href="#composer">
          {texts.value.app.skip}
        </a>
      )}
      <TopBar />
      <main class={css.main}>
        {sandbox.value === undefined ? (
          <p class={css.loading}>{texts.value.app.loading}</p>
        ) : (
          <>
            <div class={css.rooms}>
              <Sidebar />
            </div>
            <div class={css.chat}>
              <Conversation />
            </div>
            <div class={css.tools}>
              <Tools />
            </div>
          </>
        )}
      </main>
      <ViewSwitch />
      <ChatDialogs />
      <Status />
    </div>
  )
}
