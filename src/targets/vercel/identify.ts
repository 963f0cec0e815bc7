import type { IdentifyCall } from '../shared/calls.js'
import { openApi } from './api.js'
import type { Scope } from './scope.js'

/** The project's id, which stays through a renaming, and the account that it belongs to. One request. */
export async function identify(call: IdentifyCall<Scope>): Promise<string> {
  const { id, account } = await openApi(call.io, call.scope).project()
  return `vercel|${account}|${id}`
}
