import { LineWorks } from '@lineworks-bot/client'
import { afterEach } from 'vitest'
import { createSandbox, type CreateSandboxOptions, type Sandbox } from '../../src/index.ts'

export const hanako = '3f0c2b7e-5a41-4d1b-9c60-2b1f8e7a9d10'
export const jiro = 'b1d2a6c4-91e7-4c0b-8f35-6a0d9e2c7b41'
export const alice = 'e0a97c18-2f64-4f1d-9d3b-71c5b8a20f66'

export const running: Sandbox[] = []
afterEach(async () => {
  for (const sandbox of running.splice(0)) await sandbox.stop()
})

export async function open(options: CreateSandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await createSandbox({ receiveCallback: async () => new Response(), ...options })
  running.push(sandbox)
  return sandbox
}

/** Calls the control API. `T` is what protocol.ts says. */
export async function call<T>(
  sandbox: Sandbox,
  path: string,
  init?: RequestInit,
): Promise<{ status: number; body: T }> {
  const response = await sandbox.fetch(`${sandbox.url}/_sandbox/${path}`, init)
  const text = await response.text()
  return { status: response.status, body: (text === '' ? undefined : JSON.parse(text)) as T }
}

export function post<T>(sandbox: Sandbox, path: string, value: unknown = {}) {
  const headers = { 'content-type': 'application/json' }
  return call<T>(sandbox, path, { method: 'POST', headers, body: JSON.stringify(value) })
}

export function upload(
  sandbox: Sandbox,
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
  headers: Record<string, string>,
) {
  return call<{ fileId: string; message?: string }>(sandbox, path, { method: 'POST', headers, body: bytes })
}

export const client = (sandbox: Sandbox) =>
  new LineWorks({ auth: sandbox.token(), baseUrl: sandbox.api, fetch: sandbox.fetch, retry: false })

export function png(width: number, height: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(64)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  const view = new DataView(bytes.buffer)
  view.setUint32(16, width)
  view.setUint32(20, height)
  return bytes
}
