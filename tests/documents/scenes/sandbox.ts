import type { Scene } from '../scene.ts'

const readme = 'apps/sandbox/README.md'

// They start sandboxes of their own.
export const sandbox: Readonly<Record<string, Scene>> = {
  [`${readme}#Test a bot 2`]: { isTest: true, calls: [] },
  [`${readme}#Let things go wrong`]: {
    after: { module: 'meet-the-faults', names: ['sandbox'] },
    calls: [],
    prints: ['503', 'undefined', '2', 'true'],
  },
}
