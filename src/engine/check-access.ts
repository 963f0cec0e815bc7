import type { Config, Selection } from '../core/config.js'
import type { Runtime } from '../core/runtime.js'
import { appFrom } from '../io/credentials/github-app/jwt.js'
import { speaksFor } from '../io/credentials/github-app/tokens.js'
import { tokenNames, tokenOf } from '../io/credentials/tokens.js'
import { checkSurroundings } from '../io/http/proxies.js'
import { ledgerTokens } from '../io/ledger/stores/index.js'

/**
 * Makes sure, before anything is sent anywhere, that the run's tokens and keys can be sent and that hosts are who they
 * say. Whether a token is missing shows where one is needed.
 * @param ledger the store where the config names none
 * @throws SealpostError 'token-missing' naming the variable, 'endpoint'
 */
export function checkAccess(
  config: Pick<Config, 'targets' | 'ledger'>,
  { targets: only }: Pick<Selection, 'targets'>,
  ledger: string,
  runtime: Pick<Runtime, 'env'>,
): void {
  checkSurroundings(runtime.env)
  for (const target of config.targets) {
    if (only.length > 0 && !only.includes(target.name)) continue
    if (speaksFor(target) && appFrom(runtime) !== undefined) continue
    tokenOf(tokenNames(target), runtime)
  }
  if ((config.ledger?.use ?? ledger) === 'git-branch') tokenOf(ledgerTokens, runtime)
}
