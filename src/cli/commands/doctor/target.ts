import type { PermissionHeaders } from '../../../core/access.js'
import type { Place } from '../../../core/address.js'
import type { Config, ConfigTarget } from '../../../core/config.js'
import { asSealpostError } from '../../../core/errors.js'
import type { Observed } from '../../../core/observation.js'
import type { Runtime } from '../../../core/runtime.js'
import type { TargetIo } from '../../../core/target.js'
import { openConnections } from '../../../engine/connections.js'
import { laneOf, observeAll } from '../../../engine/observe.js'
import type { Host } from '../../../engine/options.js'
import { trimmed } from '../../../io/credentials/credential.js'
import { appLacks, appOf, type Minting, tokensIn } from '../../../io/credentials/github-app/tokens.js'
import { tokenNames, tokenOf } from '../../../io/credentials/tokens.js'
import { targetEndpointOf } from '../../../io/http/endpoint.js'
import { counted, number } from '../../../render/phrases.js'
import { bad, type Check, good } from './checks.js'
import { leastPermissions, needsOf, permissionFix, permissionWords, type Told, toldBy } from './permissions.js'

/** A clock that is further off than this misreads dates that a target gives, ms. */
const tolerableSkewMs = 60_000

/**
 * Tries one target: its token, its endpoint, and a look at each place. Changes nothing: it sends GET and HEAD, and to get
 * an App's token the POST for that. Whether a token may write is told where the vendor says so without a write.
 */
export async function checkTarget(
  target: ConfigTarget,
  config: Config,
  places: readonly Place[],
  { runtime, redact }: { readonly runtime: Runtime; readonly redact: Host['redact'] },
): Promise<Check[]> {
  const group = `target ${target.name}`
  const watch = watchAnswers(runtime, target.target.capabilities.access.permissionHeaders)
  const minting: Minting = { runtime: watch.runtime, may: 'read', minted: () => {}, notice: () => {} }
  const { login } = target.target.capabilities.access
  const checks = [
    ...(login === undefined ? [checkToken(group, target, places, runtime)] : []),
    checkEndpoint(group, target, runtime),
  ]
  const app = isOk(checks) ? appOf(target, runtime) : undefined
  if (app !== undefined) checks.push(await checkApp(group, target, minting))
  if (!isOk(checks)) return checks

  const lines = openConnections([target], {
    runtime: watch.runtime,
    notice: () => {},
    tokens: tokensIn(minting),
    redact,
  })
  if (login !== undefined) checks.push(await checkLogin(group, lines.get(target.name)?.reading))
  if (!isOk(checks)) return checks
  for (const lane of new Set(places.map(laneOf))) {
    watch.forget()
    const seen = await observeAll(
      places.filter((place) => laneOf(place) === lane),
      config,
      lines,
    )
    checks.push(...seen.map((one) => checkPlace(group, target, one, watch.refused())))
  }
  if (app === undefined && isOk(checks)) checks.push(...checkWriting(group, target, places, watch.last()))
  const skew = (lines.get(target.name)?.client.targetNow() ?? runtime.now()) - runtime.now()
  return [...checks, clockCheck(group, skew), ...watch.budget(group)]
}

function isOk(checks: readonly Check[]): boolean {
  return checks.every(({ ok }) => ok)
}

function checkToken(group: string, target: ConfigTarget, places: readonly Place[], runtime: Runtime): Check {
  try {
    const app = appOf(target, runtime)
    if (app !== undefined) return good(group, 'token', `comes from the ${app.login.title}`)
    tokenOf(tokenNames(target), runtime, target.target.capabilities.access.scheme)
  } catch (thrown) {
    const error = asSealpostError(thrown)
    return bad(group, 'token', error.message, error.hint)
  }
  const { access } = target.target.capabilities
  const variables = tokenNames(target)
  const variable = variables.find((name) => trimmed(runtime.env, name) !== undefined)
  if (variable !== undefined) return good(group, 'token', `${variable} is set`)
  const fix = `Create a token at ${access.portal} (${leastPermissions(access, places)}) and set ${variables[0]} to it.`
  return bad(group, 'token', `${variables.join(' or ')} is not set`, fix)
}

/** Whoever a target logs in as, by what the vendor says of it. */
async function checkLogin(group: string, io: TargetIo | undefined): Promise<Check> {
  try {
    return good(group, 'login', `acts in the account ${await io?.account?.()}`)
  } catch (thrown) {
    const error = asSealpostError(thrown)
    return bad(group, 'login', error.message, error.hint)
  }
}

function checkEndpoint(group: string, target: ConfigTarget, runtime: Runtime): Check {
  try {
    return good(group, 'endpoint', targetEndpointOf(target, runtime).host)
  } catch (thrown) {
    const error = asSealpostError(thrown)
    return bad(group, 'endpoint', error.message, error.hint)
  }
}

/** An App's permissions are known without a write: its installation tells them. */
async function checkApp(group: string, target: ConfigTarget, minting: Minting): Promise<Check> {
  try {
    const lacks = await appLacks(target, minting)
    if (lacks.length === 0) return good(group, 'permissions', 'the App may write here')
    const { named } = target.target.capabilities.access
    const says = `the App lacks ${lacks.map((need) => permissionWords(need, named)).join(' and ')}`
    return bad(group, 'permissions', says, "Add it in the App's settings, then accept it where the App is installed.")
  } catch (thrown) {
    const error = asSealpostError(thrown)
    return bad(group, 'permissions', error.message, error.hint)
  }
}

function checkPlace(group: string, target: ConfigTarget, seen: Observed, told: Told | undefined): Check {
  const { place, observation } = seen
  const { access } = target.target.capabilities
  const check = `${place.environment} at ${place.key.label}`
  if (observation.listed) {
    const count = observation.sightings.length
    const room = Math.max(0, place.key.maxNames - count)
    const says = `${counted(count, 'name')}, room for ${number(room)} more`
    const full = 'Remove names there, or exclude some with `secrets`.'
    return room > 0 ? good(group, check, says) : bad(group, check, says, full)
  }
  const { error, because } = observation
  const permissions = `The token needs: ${leastPermissions(access, [place])}. Create one at ${access.portal}.`
  if (error === undefined) return bad(group, check, because, permissions)
  const denied = error.code === 'unauthorized' || error.code === 'forbidden'
  const fix = permissionFix(place, error, told, access.named) ?? (denied ? permissions : error.hint)
  return bad(group, check, error.message, fix)
}

/** What can be told of writing by a token that was seen to look. */
function checkWriting(group: string, target: ConfigTarget, places: readonly Place[], told: Told | undefined): Check[] {
  const needs = needsOf(places)
  if (needs.length === 0 || told === undefined) return []
  const lacks = needs.filter(({ classic }) => told.scopes !== undefined && !told.scopes.includes(classic))
  const [lack] = lacks
  if (lack !== undefined) {
    const fix = `Give the token the scope \`${lack.classic}\`.`
    return [bad(group, 'permissions', `the token lacks the scope \`${lack.classic}\``, fix)]
  }
  if (told.scopes !== undefined) return [good(group, 'permissions', 'the token has the scope that writing takes')]
  const words = needs.map((need) => permissionWords(need, target.target.capabilities.access.named)).join(' and ')
  return [good(group, 'permissions', `it can read; only a write shows whether it has all of ${words}`)]
}

function clockCheck(group: string, skewMs: number): Check {
  const seconds = Math.round(Math.abs(skewMs) / 1000)
  if (Math.abs(skewMs) <= tolerableSkewMs) return good(group, 'clock', "agrees with the target's")
  const says = `this machine is ${number(seconds)} s ${skewMs > 0 ? 'behind' : 'ahead of'} the target`
  return bad(group, 'clock', says, "Set this machine's clock, for example with NTP.")
}

/** Notes what answers tell beside their bodies: of the request budget, and of permissions. */
function watchAnswers(runtime: Runtime, headers: PermissionHeaders | undefined) {
  let left: number | undefined
  let limit: number | undefined
  let last: Told | undefined
  let refused: Told | undefined
  const fetch: Runtime['fetch'] = async (input, init) => {
    const answer = await runtime.fetch(input, init)
    left = count(answer.headers.get('x-ratelimit-remaining') ?? answer.headers.get('ratelimit-remaining')) ?? left
    limit = count(answer.headers.get('x-ratelimit-limit') ?? answer.headers.get('ratelimit-limit')) ?? limit
    last = toldBy(answer, headers)
    if (answer.status >= 400) refused ??= last
    return answer
  }
  return {
    runtime: { ...runtime, fetch },
    last: () => last,
    /** The first answer that was no success, since `forget`. */
    refused: () => refused,
    forget() {
      refused = undefined
    },
    budget(group: string): Check[] {
      if (left === undefined) return []
      const says = `${number(left)}${limit === undefined ? '' : ` of ${number(limit)}`} requests left`
      const fix = 'Wait until the target renews the budget, or use a separate token for Sealpost.'
      return [left > 0 ? good(group, 'budget', says) : bad(group, 'budget', says, fix)]
    },
  }
}

function count(header: string | null): number | undefined {
  return header !== null && /^\d{1,9}$/.test(header) ? Number(header) : undefined
}
