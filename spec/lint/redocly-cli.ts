import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'

export const repository = join(import.meta.dirname, '../..')

export interface Problem {
  rule: string
  message: string
  /** File, relative to the repository, and line. */
  place: string
}

interface Report {
  problems: { ruleId: string; message: string; location: { source: { ref: string }; start: { line: number } }[] }[]
}

const cli = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js')

export function redocly(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: repository,
    encoding: 'utf8',
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  })
  // 1 says that there are problems, which are on stdout.
  if (status !== 0 && !(status === 1 && stdout !== ''))
    throw new Error(`redocly ${args.join(' ')}: ${status}\n${stderr}`)
  return stdout
}

export function lint(config: string, files: string[]): Problem[] {
  const output = redocly('lint', '--config', config, '--format', 'json', '--max-problems', '1000', ...files)
  // One object for each file, with nothing between them. Their shape is the CLI's own.
  const reports = JSON.parse(`[${output.replaceAll(/^\}\{$/gm, '},{')}]`) as Report[]
  return reports.flatMap(({ problems }) =>
    problems.map(({ ruleId, message, location }) => ({
      rule: ruleId.replace('lineworks/', ''),
      message,
      place: location.map(({ source, start }) => `${source.ref}:${start.line}`).join(),
    })),
  )
}
