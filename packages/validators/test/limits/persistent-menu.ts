import { emptyList, itemsUpTo } from './kinds/lists.ts'
import { anObject, required } from './kinds/presence.ts'
import { table, type Row } from './row.ts'

const action = { type: 'message', label: 'Start over', postback: 'menu:start' }

export const persistentMenu: Row[] = table('PersistentMenu', { content: { actions: [action] } }, [
  ['content', required],
  ['content.actions', required, emptyList, itemsUpTo(4, () => action)],
  ['content.actions.0', anObject],
])
