import { signal } from '@preact/signals'

/** The dialog that is open over the chat. */
export type ChatDialog =
  | { readonly kind: 'sticker' }
  | { readonly kind: 'location' }
  | { readonly kind: 'createRoom' }
  | { readonly kind: 'members'; readonly channelId: string }
  | { readonly kind: 'leave'; readonly channelId: string }

export const chatDialog = signal<ChatDialog | undefined>(undefined)

export function openDialog(dialog: ChatDialog): void {
  chatDialog.value = dialog
}

export function closeDialog(): void {
  chatDialog.value = undefined
}
