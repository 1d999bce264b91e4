import type { DeliverOptions } from '../options.ts'
import type { Verified } from '../receive/receive.ts'
import { dispatch } from './dispatch.ts'
import type { ReceivedCallback } from './listeners.ts'
import { roomOf } from './room-of.ts'
import { RoomQueue } from './room-queue.ts'
import type { SeenStore } from './seen-store.ts'

export type Report = (error: unknown, callback?: ReceivedCallback) => Promise<void>

/** From a verified callback to its listener. What is thrown on the way is reported; the promise never rejects. */
export function deliverer(options: DeliverOptions, report: Report): (verified: Verified) => Promise<void> {
  const rooms = options.serializePerRoom === true ? new RoomQueue() : undefined
  const handle = async ({ callback, value }: Verified): Promise<void> => {
    try {
      if (options.seen === undefined || (await isNew(options.seen, callback, report))) {
        await dispatch(value, callback, options)
      }
    } catch (error) {
      await report(error, callback)
    }
  }
  return (verified) => {
    const room = rooms && roomOf(verified.value)
    if (rooms === undefined || room === undefined) return handle(verified)
    return rooms.run(`${verified.callback.botId} ${room}`, () => handle(verified))
  }
}

/** When the store fails, the callback counts as new: handled twice is better than lost. */
async function isNew(seen: SeenStore, callback: ReceivedCallback, report: Report): Promise<boolean> {
  try {
    return await seen.add(callback.id)
  } catch (error) {
    await report(error, callback)
    return true
  }
}
