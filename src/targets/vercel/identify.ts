import type { TargetIo } from '../../core/target.js'
import { openApi } from './api.js'
import type { Scope } from './scope.js'

/** The project's id, which stays through a renaming, and the account that it belongs to. One request. */
export async function identify(call: { readonly scope: Scope; readonly io: TargetIo }): Promise<string> {
  const { id, account } = await openApi(call.io, call.scope).project()
  return `vercel|${account}|${id}`
}
