import { randomUUID } from 'node:crypto'
import type { Person } from '../tenant/people.ts'
import type { Room } from '../tenant/rooms.ts'

const longestTitle = 1000

/** A room of several people, not yet added. It is of the first one's domain. Without a title it has their names. */
export function newRoom(
  people: readonly Person[],
  bots: readonly number[],
  title = people.map((person) => person.name).join(', '),
): Room {
  const [first] = people
  if (first === undefined) throw new RangeError('a room needs at least one person')
  return {
    channelId: randomUUID(),
    type: 'MULTI_USERS',
    // By code points, so that no character is cut in two.
    title: Array.from(title).slice(0, longestTitle).join(''),
    domainId: first.domainId,
    members: people.map((person) => person.userId),
    bots,
  }
}
