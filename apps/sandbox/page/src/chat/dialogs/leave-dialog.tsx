import type { RoomView } from '../../../../src/control/protocol.ts'
import { texts } from '../../app/preferences.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog, DialogButtons } from '../../parts/dialog.tsx'
import { closeDialog } from '../dialogs.ts'
import { perform } from '../perform.ts'
import { roomTitle } from '../room-title.ts'

export function LeaveDialog({ room }: { readonly room: RoomView }) {
  const words = texts.value.chat
  async function leave(): Promise<void> {
    if (await perform({ act: 'leave', channelId: room.channelId })) closeDialog()
  }
  return (
    <Dialog title={words.leaveQuestion(roomTitle(room))} onClose={closeDialog}>
      <p>{room.type === 'SINGLE_USER' ? words.leaveDirect : words.leaveSeveral}</p>
      <DialogButtons>
        <Button onClick={closeDialog}>{texts.value.app.cancel}</Button>
        <Button look="main" onClick={leave}>
          {words.leave}
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
