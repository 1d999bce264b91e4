/**
 * The projects on Node: each version in both module systems. A compiler does not run in the project's Node, so each project is
 * checked by two; the first one's JavaScript is what runs. `uncoveredPairs` holds that each value meets each of the others.
 */
export const nodeProjects = [
  project('20', 'esm', 'npm', ['5.9', 'nodenext'], ['6', 'bundler']),
  project('20', 'cjs', 'pnpm', ['7', 'nodenext'], ['5.9', 'bundler']),
  project('22', 'esm', 'pnpm', ['6', 'nodenext'], ['7', 'bundler']),
  project('22', 'cjs', 'npm', ['5.9', 'nodenext'], ['6', 'bundler']),
  project('24', 'esm', 'npm', ['7', 'nodenext'], ['5.9', 'bundler']),
  project('24', 'cjs', 'pnpm', ['6', 'nodenext'], ['7', 'bundler']),
  project('26', 'esm', 'pnpm', ['5.9', 'bundler'], ['6', 'nodenext']),
  project('26', 'cjs', 'npm', ['7', 'bundler'], ['5.9', 'nodenext']),
]

const values = {
  node: ['20', '22', '24', '26'],
  modules: ['esm', 'cjs'],
  installer: ['npm', 'pnpm'],
  typescript: ['5.9', '6', '7'],
  resolution: ['nodenext', 'bundler'],
}

function project(node, modules, installer, ...checks) {
  return { node, modules, installer, checks: checks.map(([typescript, resolution]) => ({ typescript, resolution })) }
}

/** Pairs of values that no project has together. */
export function uncoveredPairs(projects = nodeProjects) {
  const cases = projects.flatMap(({ checks, ...rest }) => checks.map((check) => ({ ...rest, ...check })))
  const factors = Object.keys(values)
  return factors.flatMap((one, index) =>
    factors.slice(index + 1).flatMap((other) =>
      values[one]
        .flatMap((a) => values[other].map((b) => [a, b]))
        .filter(([a, b]) => !cases.some((found) => found[one] === a && found[other] === b))
        .map(([a, b]) => `${one} ${a} with ${other} ${b}`),
    ),
  )
}
