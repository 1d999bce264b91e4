import { sendFiles } from './send-file.ts'

type Dragging = DragEvent & { readonly currentTarget: HTMLElement }

/** What makes an element take files that are dropped on it. */
export const dropFiles = {
  onDragOver(event: Dragging): void {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    event.currentTarget.dataset['dropping'] = ''
  },
  onDragLeave(event: Dragging): void {
    // It also fires on the way to a child.
    if (event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)) return
    delete event.currentTarget.dataset['dropping']
  },
  onDrop(event: Dragging): void {
    delete event.currentTarget.dataset['dropping']
    const files = [...(event.dataTransfer?.files ?? [])]
    if (files.length === 0) return
    event.preventDefault()
    void sendFiles(files)
  },
}
