import { createHash, timingSafeEqual } from 'node:crypto'
import type { App } from '../tenant/grants.ts'
import type { World } from '../world.ts'
import { invalidClient, invalidRequest } from './oauth-error.ts'
import type { Form } from './read-form.ts'

export function authenticateClient(world: World, form: Form): App {
  const app = world.tenant.apps.get(required(form, 'client_id'))
  const secret = required(form, 'client_secret')
  if (app === undefined || !isSame(secret, app.clientSecret)) throw invalidClient()
  return app
}

export function required(form: Form, name: string): string {
  const value = form.get(name)
  if (value === undefined || value === '') throw invalidRequest(`The parameter ${name} is missing.`)
  return value
}

/** In constant time, whatever their lengths. */
function isSame(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
