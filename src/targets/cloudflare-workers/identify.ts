import { accountKey } from '../cloudflare-shared/account.js'
import type { IdentifyCall } from '../shared/calls.js'
import type { Scope } from './scope.js'

/** The account and the Worker's tag, which stays when the Worker gets another name. One GET. */
export async function identify({ scope, io }: IdentifyCall<Scope>): Promise<string> {
  const { readTag } = await import('./api.js')
  return `${accountKey(scope.account)}|${await readTag(io, scope)}`
}
