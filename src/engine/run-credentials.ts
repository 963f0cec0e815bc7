import type { Config } from '../core/config.js'
import type { Credentials } from '../core/plan/input-checks.js'
import type { Runtime } from '../core/runtime.js'
import { comparable } from '../core/secret.js'
import { loginsOf, tokenNames } from '../io/credentials/tokens.js'
import { variablePattern } from './redaction.js'

/** Variables that belong to Sealpost or to dotenvx, whatever comes behind. */
const own = /^(?:SEALPOST_|DOTENV_PRIVATE_KEY(?:_|$))/
/** Those of them that hold something secret: a switch such as SEALPOST_PACING may equal any value. */
const ownSecret = /^(?:SEALPOST_\w*(?:KEY|TOKEN|SECRET|PASSWORD)(?:_PREVIOUS)?|DOTENV_PRIVATE_KEY(?:_.*)?)$/
/** What a job is given to speak for itself, at GitHub, Azure Pipelines, CircleCI, GitLab and Buildkite; `github_token` is what `toJSON(secrets)` calls it. */
const ofJob = [
  ...['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'github_token'],
  ...['SYSTEM_ACCESSTOKEN', 'CIRCLE_OIDC_TOKEN', 'CIRCLE_OIDC_TOKEN_V2'],
  ...['CI_JOB_TOKEN', 'BUILDKITE_AGENT_ACCESS_TOKEN'],
]
/** Shorter texts are no credential, and may well be a value, characters. */
const least = 8

/**
 * What this run works with: the keys of Sealpost and dotenvx, the tokens of every target that the config has (not only
 * those that the run is about), of its ledger and of the job, and what its sources log in with.
 * @param ledgerTokens variables with the token of the ledger
 */
export function credentialsOf(
  config: Pick<Config, 'targets' | 'sources'>,
  ledgerTokens: readonly string[],
  { env }: Pick<Runtime, 'env'>,
): Credentials {
  const named = new Set([...config.targets.flatMap(tokenNames), ...ledgerTokens, ...ofJob])
  const access = [...config.sources.map(({ source }) => source.access), ...loginsOf(config.targets)]
  const patterns = access.flatMap(({ env }) => env.map(({ name }) => variablePattern(name)))
  const isName = (name: string) => own.test(name) || named.has(name) || patterns.some((one) => one.test(name))
  const values = Object.entries(env).flatMap(([name, value = '']) =>
    ownSecret.test(name) || (!own.test(name) && isName(name)) ? [value, ...value.split(',')].map(comparable) : [],
  )
  return { isName, values: new Set(values.filter((value) => value.length >= least)) }
}
