import type { MiddlewareHandler } from 'hono'
import type { World } from '../world.ts'
import { applyFaults } from './apply-faults.ts'
import { ConnectionCut } from './connection-cut.ts'
import type { Env } from './env.ts'

export function storageOperation(method: string): string | undefined {
  if (method === 'POST') return 'uploadContent'
  return method === 'GET' ? 'downloadContent' : undefined
}

/** The faults of the file storage, around its calls. */
export function storageFaults(world: World): MiddlewareHandler<Env> {
  return async (c, next) => {
    const operationId = storageOperation(c.req.method)
    const after = operationId === undefined ? { cut: false } : await applyFaults(world, operationId)
    const length = c.req.header('content-length')
    if (length !== undefined) c.var.recorder.requestBody(`(${length} bytes)`)
    await next()
    if (!after.cut) return
    world.commit()
    throw new ConnectionCut()
  }
}
