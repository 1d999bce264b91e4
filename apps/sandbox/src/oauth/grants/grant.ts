import type { AccessToken, App, RefreshToken } from '../../tenant/grants.ts'
import type { World } from '../../world.ts'
import type { Form } from '../read-form.ts'

export interface Granted {
  readonly accessToken: AccessToken
  /** Left out: the caller keeps the one that it has. */
  readonly refreshToken?: RefreshToken
}

/** One value of `grant_type`. The client is authenticated already. */
export type Grant = (world: World, app: App, form: Form) => Granted | Promise<Granted>
