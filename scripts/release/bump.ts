/** How far a version moves. */
export type Bump = 'none' | 'patch' | 'minor' | 'major'

const order: readonly Bump[] = ['none', 'patch', 'minor', 'major']

export function isBump(text: unknown): text is Bump {
  return order.some((bump) => bump === text)
}

export function atLeast(bump: Bump, needed: Bump): boolean {
  return order.indexOf(bump) >= order.indexOf(needed)
}

export function highest(bumps: Iterable<Bump>): Bump {
  return [...bumps].reduce<Bump>((most, bump) => (atLeast(bump, most) ? bump : most), 'none')
}

/** Before 1.0.0 what breaks moves the minor number, and all else the patch number: `^0.1.2` takes 0.1.3 and not 0.2.0. */
export function neededFor(change: Bump, releasedVersion: string): Bump {
  if (!releasedVersion.startsWith('0.')) return change
  if (change === 'major') return 'minor'
  return change === 'minor' ? 'patch' : change
}
