import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { missing } from '../../../scripts/processes/missing-command.ts'
import { demand } from './execute.ts'
import type { Language } from './language.ts'

const root = join(import.meta.dirname, '../../..')

export const typescript: Language = {
  missing: () => missing('tsc', '--version', '5.0'),
  // The text names no server: it is the client's default.
  at: (source, api) => source.replaceAll('new LineWorks({ ', `new LineWorks({ baseUrl: '${api}', `),
  async prepare(programs, folder) {
    for (const { name, source } of programs) writeFileSync(join(folder, `${name}.ts`), source)
    const compilerOptions = {
      strict: true,
      module: 'nodenext',
      target: 'es2022',
      lib: ['es2023', 'dom'],
      types: ['node'],
      typeRoots: [join(root, 'node_modules/@types')],
      noUnusedLocals: true,
      rootDir: folder,
      outDir: join(folder, 'made'),
    }
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: programs.map(({ name }) => `${name}.ts`) }),
    )
    await demand('tsc', ['-p', folder], { cwd: folder })
  },
  command: (name, folder) => ({ command: process.execPath, args: [join(folder, 'made', `${name}.js`)] }),
}
