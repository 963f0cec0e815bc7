import type { Config, Selection } from '../core/config.js'
import type { Runtime } from '../core/runtime.js'
import { appOf } from '../io/credentials/github-app/tokens.js'
import { tokenNames, tokenOf } from '../io/credentials/tokens.js'
import { checkSurroundings } from '../io/http/proxies.js'

/**
 * Makes sure, before anything is sent anywhere, that the run's tokens and keys can be sent and that hosts are who they
 * say. Whether a token is missing shows where one is needed.
 * @param ledger variables with the token of the ledger
 * @throws SealpostError 'token-missing' naming the variable, 'endpoint'
 */
export function checkAccess(
  config: Pick<Config, 'targets'>,
  { targets: only }: Pick<Selection, 'targets'>,
  ledger: readonly string[],
  runtime: Pick<Runtime, 'env'>,
): void {
  checkSurroundings(runtime.env)
  for (const target of config.targets) {
    if (only.length > 0 && !only.includes(target.name)) continue
    if (appOf(target, runtime) !== undefined) continue
    tokenOf(tokenNames(target), runtime, target.target.capabilities.access.scheme)
  }
  tokenOf(ledger, runtime)
}
