import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { missing } from '../../../scripts/processes/missing-command.ts'
import { demand } from './execute.ts'
import { type Language, officialApi } from './language.ts'

export const curl: Language = {
  // `--fail-with-body` came with 7.76; the answer of an upload is read by Python.
  missing: async () => (await missing('curl', '--version', '7.76')) ?? missing('python3', '--version', '3.0'),
  at: (source, api) => source.replaceAll(officialApi, api),
  async prepare(programs, folder) {
    for (const { name, source } of programs) writeFileSync(join(folder, `${name}.sh`), source)
    for (const { name } of programs) await demand('bash', ['-n', `${name}.sh`], { cwd: folder, silent: true })
  },
  command: (name, folder) => ({ command: 'bash', args: [join(folder, `${name}.sh`)] }),
}
