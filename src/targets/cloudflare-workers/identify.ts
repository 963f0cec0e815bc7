import type { TargetIo } from '../../core/target.js'
import { accountKey } from '../cloudflare-shared/account.js'
import type { Scope } from './scope.js'

/** The account and the Worker's tag, which stays when the Worker gets another name. One GET. */
export async function identify({ scope, io }: { readonly scope: Scope; readonly io: TargetIo }): Promise<string> {
  const { readTag } = await import('./api.js')
  return `${accountKey(scope.account)}|${await readTag(io, scope)}`
}
