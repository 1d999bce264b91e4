import { type Child, startChild } from './child.ts'

/** Builds every package in the order of their dependencies. */
export function startBuild(): Child {
  return startChild('turbo', ['run', 'build', '--continue=dependencies-successful', '--output-logs=errors-only'], {
    ownGroup: true,
  })
}
