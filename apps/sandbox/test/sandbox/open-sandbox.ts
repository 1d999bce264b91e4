import { LineWorks } from '@lineworks-bot/client'
import { afterEach } from 'vitest'
import { createSandbox, type CreateSandboxOptions, type Sandbox } from '../../src/index.ts'

export const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

export async function open(options?: CreateSandboxOptions): Promise<Sandbox> {
  const sandbox = await createSandbox(options)
  closing.push(() => sandbox.stop())
  return sandbox
}

export function client(sandbox: Sandbox, options: { auth?: ConstructorParameters<typeof LineWorks>[0]['auth'] } = {}) {
  return new LineWorks({
    auth: () => sandbox.token(),
    baseUrl: sandbox.api,
    fetch: sandbox.fetch,
    retry: false,
    ...options,
  })
}
