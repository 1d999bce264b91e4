import type { World } from '../../world.ts'

const nineHoursMs = 9 * 60 * 60 * 1000

/** `YYYY-MM-DDThh:mm:ss+09:00`: every example of the documents has the time of Japan. */
export function botTime(world: World): string {
  const local = new Date(world.clock.now() + nineHoursMs).toISOString()
  return `${local.slice(0, 'YYYY-MM-DDThh:mm:ss'.length)}+09:00`
}
