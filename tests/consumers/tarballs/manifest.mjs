const dependencyFields = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies']

/** What the registry and a bundler read. */
export function manifest({ manifest: found, version }, versions) {
  const problems = []
  const expect = (holds, text) => holds || problems.push(text)
  expect(found.license === 'MIT', 'license is not MIT')
  expect(found.type === 'module', 'type is not module')
  expect(found.sideEffects === false, 'sideEffects is not false')
  expect(found.private === undefined, 'it is private')
  expect(found.engines?.node === '>=20.19', 'engines.node is not >=20.19')
  expect(found.description?.endsWith(' Unofficial.'), 'description does not end with "Unofficial."')
  expect(found.keywords?.includes('line-works'), 'keywords lack line-works')
  expect(found.publishConfig?.access === 'public', 'publishConfig.access is not public')
  expect(found.publishConfig?.provenance === true, 'publishConfig.provenance is not true')
  expect(
    !['preinstall', 'install', 'postinstall'].some((script) => script in (found.scripts ?? {})),
    'it runs a script when it is installed',
  )
  for (const field of dependencyFields) {
    for (const [name, range] of Object.entries(found[field] ?? {})) {
      expect(!/^(workspace|file|link|catalog|https?|git)/.test(range), `${field}: ${name} is ${range}`)
      // One version is one state of the description, so what belongs together is named exactly.
      if (name in versions) expect(range === version, `${field}: ${name} is ${range}, not ${version}`)
    }
  }
  return problems
}
