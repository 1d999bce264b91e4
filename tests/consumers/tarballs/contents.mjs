import { readFileSync } from 'node:fs'
import { join } from 'node:path'

// CHANGELOG.md comes with the first release.
const shipped = /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|(dist|src|workflows)\/.+)$/
const forDevelopers =
  /(^|\/)(tests?|fixtures|bench|node_modules|tsconfig[^/]*|[^/]*\.(test|test-d|bench)\.[^/]*|\.[^/]*|[^/]*\.(tsbuildinfo|draft))(\/|$)/

/** What a user does not need, or misses. */
export function contents({ files, folder }) {
  const problems = files
    .filter((file) => !shipped.test(file) || forDevelopers.test(file))
    .map((file) => `${file} is no file for users`)
  for (const needed of ['LICENSE', 'README.md', 'package.json']) {
    if (!files.includes(needed)) problems.push(`${needed} is missing`)
  }
  if (files.includes('LICENSE') && !readFileSync(join(folder, 'LICENSE'), 'utf8').startsWith('MIT License'))
    problems.push('LICENSE is not the MIT License that package.json names')
  return problems
}

/** Each source map stands beside its file and leads to a source that is in the tarball. */
export function sourceMaps({ files, folder }) {
  const known = new Set(files)
  const problems = []
  for (const file of files) {
    if (/\.(js|d\.ts)$/.test(file)) {
      const [, named] = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(readFileSync(join(folder, file), 'utf8')) ?? []
      if (named !== undefined && !known.has(join(file, '..', named)))
        problems.push(`${file} names ${named}, which is missing`)
    }
    if (!file.endsWith('.map')) continue
    const { sources, sourcesContent = [] } = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    sources.forEach((source, index) => {
      if (typeof sourcesContent[index] !== 'string' && !known.has(join(file, '..', source)))
        problems.push(`${file} leads to ${source}, which is not in the tarball`)
    })
  }
  return problems
}
