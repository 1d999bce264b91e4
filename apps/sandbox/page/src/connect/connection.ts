import { signal } from '@preact/signals'
import type { Connection } from '../../../src/control/protocol.ts'
import { control } from '../control/control.ts'

/** What a bot needs to speak with this sandbox. Undefined until it was read. */
export const connection = signal<Connection | undefined>(undefined)

export async function readConnection(): Promise<void> {
  connection.value = await control.connection()
}
