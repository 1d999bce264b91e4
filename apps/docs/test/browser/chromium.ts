import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome']

/** The machine's own Chromium, or the one that `CHROMIUM` names. It speaks to nobody by itself. */
export function launchChromium(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] || findChromium()
  if (executablePath === undefined) {
    throw new Error(`No ${names.join(', ')} on the PATH: install one, or set CHROMIUM to its path.`)
  }
  return chromium.launch({
    executablePath,
    args: [
      // Containers and root cannot have one, and the page is our own.
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

function findChromium(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file))
}
