import type { Config, Selection } from '../core/config.js'
import { type Consents, isConsent } from '../core/consent.js'
import { type Accepted, acceptedBy } from '../core/plan/accepted.js'
import type { Keys } from '../core/plan/fingerprint.js'
import type { SavedPlan } from '../core/plan/saved-plan.js'
import type { Runtime } from '../core/runtime.js'
import { tokensIn } from '../io/credentials/github-app/tokens.js'
import { keysFrom } from '../io/credentials/ledger-keys.js'
import type { Requests, WaitNotice } from '../io/http/client.js'
import { type TokenLanes, tokenLanesOfRun } from '../io/http/lanes.js'
import type { StoreKind } from '../io/ledger/store-kind.js'
import { usual } from '../io/ledger/stores/index.js'
import { storeKind } from '../io/ledger/stores/open.js'
import { checkConsenting, consentingAt } from '../io/system/pipelines/consenting.js'
import { approvedPlan, checkAlone } from './approved-plan.js'
import type { Host, RunCall } from './options.js'

/** What every stage of a run has at hand. */
export interface RunContext {
  readonly call: RunCall
  readonly config: Config
  readonly runtime: Runtime
  readonly host: Host
  readonly keys: Keys
  readonly notice: WaitNotice
  /** The plan that is to be carried out exactly, if one is. It says itself what the run is about. */
  readonly approved: SavedPlan | undefined
  readonly only: Selection
  readonly recover: boolean
  readonly accepted: Accepted
  readonly accept: readonly string[]
  /** What the run is allowed beside its policy: by whoever started it, or by the plan that it carries out. */
  readonly consents: Consents
  /** Who allowed it, as the host of the run calls them; undefined at a terminal, and where nothing is allowed. */
  readonly consentedBy: string | undefined
  /** What all that is sent with one token waits for. */
  readonly tokenLanes: TokenLanes
  /** Where the ledger is: of this run, and of a run whose config names none. */
  readonly stores: { readonly chosen: StoreKind; readonly usual: StoreKind }
  /** How often sources were asked, by what the report calls them. */
  readonly sourceRequests: Map<string, Requests>
  /** Id of the run, for the ledger. */
  readonly id: string
}

/**
 * Sets out: the keys, the host's part with the defaults filled in, what a saved plan says, and where the ledger is.
 * @throws SealpostError 'usage', 'key-missing', 'key-weak', 'untrusted' where nobody can consent, and what a saved plan is refused for
 */
export async function begin(call: RunCall, config: Config, runtime: Runtime): Promise<RunContext> {
  const notice: WaitNotice = (until, because, lane) => call.progress({ kind: 'waiting', lane, until, because })
  const may = call.command === 'apply' ? 'write' : 'read'
  const host: Host = {
    configured: () => {},
    redact: () => {},
    tokens: tokensIn({ runtime, may, minted: (token, called) => host.redact([token], [], [called]), notice }),
    ledger: usual.machine,
    allow: () => true,
    packages: true,
    consenting: () => consentingAt(runtime.env),
    touched: async () => [],
    afterMerge: undefined,
    ...call.host,
  }
  if (call.saved !== undefined && 'apply' in call.saved) checkAlone(call)
  const keys = keysFrom(runtime)
  const approved = approvedPlan(call.saved, keys, runtime)
  const { only, recover, accept = [], consents = {} } = approved ?? call
  const consenting = isConsent(consents) ? await host.consenting() : undefined
  if (consenting !== undefined) checkConsenting(consents, consenting)
  return {
    call,
    config,
    runtime,
    host,
    keys,
    notice,
    approved,
    only,
    recover,
    accept,
    accepted: acceptedBy(accept),
    consents,
    consentedBy: consenting?.may ? consenting.by : undefined,
    tokenLanes: tokenLanesOfRun(),
    stores: {
      chosen: await storeKind(config, host.ledger, call.stores),
      usual: await storeKind({ ...config, ledger: undefined }, host.ledger, call.stores),
    },
    sourceRequests: new Map(),
    id: Buffer.from(runtime.random(9)).toString('base64url'),
  }
}
