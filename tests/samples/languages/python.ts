import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type PythonEnvironment, pythonEnvironment } from '../../../scripts/processes/python-environment.ts'
import { demand } from './execute.ts'
import { type Language, officialApi } from './language.ts'

const requirements = join(import.meta.dirname, '../../foreign/python/requirements.txt')

let found: Promise<PythonEnvironment> | undefined

function environment(): Promise<PythonEnvironment> {
  return (found ??= pythonEnvironment({ requirements, module: 'httpx', python: '3.10' }))
}

let python = 'python3'

export const httpx: Language = {
  async missing() {
    const made = await environment()
    if ('missing' in made) return made.missing
    python = made.python
    return undefined
  },
  at: (source, api) => source.replaceAll(officialApi, api),
  async prepare(programs, folder) {
    for (const { name, source } of programs) writeFileSync(join(folder, `${name}.py`), source)
    const warnings = ['-W', 'error']
    await demand(python, [...warnings, '-m', 'py_compile', ...programs.map(({ name }) => `${name}.py`)], {
      cwd: folder,
      silent: true,
    })
  },
  command: (name, folder) => ({ command: python, args: [join(folder, `${name}.py`)] }),
}
