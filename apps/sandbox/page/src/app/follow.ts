import { followMessages } from '../chat/follow-messages.ts'
import { followChanges } from '../control/changes.ts'
import { readExchanges, tookPlace } from '../inspector/exchanges.ts'
import { coalesce } from './coalesce.ts'
import { followPerson, online, readTenant } from './tenant.ts'

/** Keeps the page as the sandbox is. */
export function follow(): void {
  const refreshTenant = coalesce(readTenant)
  const messages = followMessages()
  followPerson(refreshTenant)
  followChanges({
    connected() {
      online.value = true
      refreshTenant()
      messages.refresh()
      void readExchanges().catch(() => {})
    },
    lost() {
      online.value = false
    },
    state: refreshTenant,
    message({ message }) {
      // The list of rooms shows the last message of each.
      refreshTenant()
      messages.arrived(message.channelId)
    },
    exchange({ exchange }) {
      tookPlace(exchange)
    },
  })
}
