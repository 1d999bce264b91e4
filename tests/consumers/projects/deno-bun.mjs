import { mustRun } from '../command.mjs'
import { toolPath } from '../tools.mjs'
import { botResult, differences, resultOf } from './expected.mjs'
import { createProject } from './project.mjs'

/** Deno runs TypeScript from node_modules that npm filled, and checks it with the compiler that it brings along. */
export async function denoProject(packages, place, { check }) {
  await check('Deno: checks and runs the bot', async () => {
    const folder = await createProject(place, 'deno', packages, { installer: 'npm', sources: ['main.ts'] })
    const rights = ['--allow-read', '--allow-env', '--allow-net=127.0.0.1', '--no-prompt', '--check']
    const env = { DENO_NO_UPDATE_CHECK: '1' }
    const ran = await mustRun(toolPath('.bin/deno'), ['run', ...rights, 'main.ts'], { cwd: folder, env })
    return differences(resultOf(ran), botResult(packages[0].version))
  })
}

/** Bun installs and runs. */
export async function bunProject(packages, place, { check }) {
  await check('Bun: installs and runs the bot', async () => {
    const folder = await createProject(place, 'bun', packages, { installer: 'bun', sources: ['main.ts'] })
    const ran = await mustRun(toolPath('.bin/bun'), ['run', 'main.ts'], { cwd: folder })
    return differences(resultOf(ran), botResult(packages[0].version))
  })
}
