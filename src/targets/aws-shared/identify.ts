import { SealpostError } from '../../core/errors.js'
import type { TargetIo } from '../../core/target.js'
import type { IdentifyCall } from '../shared/calls.js'
import { holderId } from './scope-key.js'
import type { AwsScope } from './settings.js'

/**
 * The account that is logged in to, and the region. One request to the Security Token Service, which takes no permission.
 * @throws SealpostError('forbidden') where the config means another account
 */
export async function identify({ scope, io }: IdentifyCall<AwsScope>): Promise<string> {
  return holderId(scope, await accountOf(io))
}

/** Asks for the account only where nothing has shown it and the config says which one is meant. */
export async function holderOf(io: TargetIo, scope: AwsScope, shown: string | undefined): Promise<string | undefined> {
  if (shown !== undefined) return holderId(scope, shown)
  return scope.account === undefined ? undefined : holderId(scope, await accountOf(io))
}

function accountOf({ account }: TargetIo): Promise<string> {
  if (account === undefined) throw new SealpostError('internal', 'the response has no account')
  return account()
}
