import { accountKey } from '../cloudflare-shared/account.js'
import type { IdentifyCall } from '../shared/calls.js'
import type { Scope } from './scope.js'

/** The account and the project's own id, which stays when the project gets another name. One GET. */
export async function identify({ scope, io }: IdentifyCall<Scope>): Promise<string> {
  const { readProjectId } = await import('./api.js')
  return holderOf(scope, await readProjectId(io, scope))
}

/** What holds the scopes of a project. @param id the project's own */
export function holderOf({ account }: Scope, id: string): string {
  return `${accountKey(account)}|${id}`
}
