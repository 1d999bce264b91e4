import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { missing } from '../../../scripts/processes/missing-command.ts'
import { demand } from './execute.ts'
import { type Language, officialApi } from './language.ts'

const env = { CGO_ENABLED: '0', GOTOOLCHAIN: 'local', GOFLAGS: '', GOPROXY: 'off', GOWORK: 'off' }
// Without optimization, and as `tests/foreign` has it: the standard library is compiled once for both.
const unoptimized = '-gcflags=all=-N -l'

export const go: Language = {
  missing: () => missing('go', 'version', '1.21'),
  at: (source, api) => source.replaceAll(officialApi, api),
  async prepare(programs, folder) {
    writeFileSync(join(folder, 'go.mod'), 'module samples\n\ngo 1.21\n')
    for (const { name, source } of programs) {
      mkdirSync(join(folder, name))
      writeFileSync(join(folder, name, 'main.go'), `${source}\n`)
    }
    await demand('gofmt', ['-l', '.'], { cwd: folder, silent: true })
    await demand('go', ['vet', unoptimized, './...'], { cwd: folder, env })
    // Without what a debugger reads, because linking is what takes the time.
    await demand('go', ['build', unoptimized, '-ldflags=-s -w', '-o', 'made/', './...'], { cwd: folder, env })
  },
  command: (name, folder) => ({ command: join(folder, 'made', name), args: [] }),
}
