import { rooms } from '../app/tenant.ts'
import { chatDialog } from './dialogs.ts'
import { LeaveDialog } from './dialogs/leave-dialog.tsx'
import { LocationDialog } from './dialogs/location-dialog.tsx'
import { MembersDialog } from './dialogs/members-dialog.tsx'
import { CreateRoomDialog } from './dialogs/create-room-dialog.tsx'
import { StickerDialog } from './dialogs/sticker-dialog.tsx'

export function ChatDialogs() {
  const dialog = chatDialog.value
  switch (dialog?.kind) {
    case undefined:
      return null
    case 'sticker':
      return <StickerDialog />
    case 'location':
      return <LocationDialog />
    case 'createRoom':
      return <CreateRoomDialog />
    case 'members':
    case 'leave': {
      const room = rooms.value.find(({ channelId }) => channelId === dialog.channelId)
      if (room === undefined) return null
      return dialog.kind === 'members' ? <MembersDialog room={room} /> : <LeaveDialog room={room} />
    }
  }
}
