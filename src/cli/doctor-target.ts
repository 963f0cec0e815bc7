import { asSealpostError, type SealpostError } from '../core/errors.js'
import type { Config, ConfigTarget, Place, World } from '../core/types.js'
import { observeAll, type Seen } from '../io/observe.js'
import { endpointOf, openLines, tokenNames, tokensFrom } from '../io/wires.js'
import { counted, number } from '../render/words.js'
import { bad, type Check, good } from './doctor-checks.js'

/** A clock that is further off than this misreads dates that a target gives, ms. */
const tolerableSkewMs = 60_000

/**
 * Tries one target: its token, its endpoint, and a look at each place. Sends nothing but GET and HEAD, so a permission to
 * write is named but not tried.
 */
export async function checkTarget(
  target: ConfigTarget,
  config: Config,
  places: readonly Place[],
  world: World,
): Promise<Check[]> {
  const group = `target ${target.name}`
  const { access } = target.target.capabilities
  const variables = tokenNames(target)
  const variable = variables.find((name) => world.env[name])
  const checks: Check[] = []
  if (variable === undefined) {
    const fix = `Make a token at ${access.portal} (${access.permissions.join('; ')}) and put it into ${variables[0]}.`
    checks.push(bad(group, 'token', `${variables.join(' or ')} is not set`, fix))
  } else checks.push(good(group, 'token', `${variable} is set`))
  try {
    checks.push(good(group, 'endpoint', endpointOf(access.endpoint, world).host))
  } catch (thrown) {
    const error = asSealpostError(thrown)
    checks.push(bad(group, 'endpoint', error.message, error.hint))
  }
  if (checks.some(({ ok }) => !ok)) return checks

  const budget = watchBudget(world)
  const lines = openLines([target], budget.world, () => {}, tokensFrom(world))
  const seen = await observeAll(places, config, lines)
  checks.push(...seen.map((one) => checkPlace(group, target, one)))
  const skew = (lines.get(target.name)?.wire.targetNow() ?? world.now()) - world.now()
  return [...checks, clockCheck(group, skew), ...budget.checks(group)]
}

function checkPlace(group: string, target: ConfigTarget, { place, observation }: Seen): Check {
  const { access } = target.target.capabilities
  const check = `${place.environment} at ${place.key.label}`
  if (observation.listed) {
    const count = observation.sightings.length
    const room = Math.max(0, place.key.maxNames - count)
    const says = `${counted(count, 'name')}, room for ${number(room)} more`
    const full = 'Take names out there, or leave some out with `secrets`.'
    return room > 0 ? good(group, check, says) : bad(group, check, says, full)
  }
  const { error, because } = observation
  const permissions = `The token needs: ${access.permissions.join('; ')}. Tokens are made at ${access.portal}.`
  const fix = error === undefined || isDenied(error) ? permissions : error.hint
  return bad(group, check, error?.message ?? because, fix)
}

function isDenied(error: SealpostError): boolean {
  return error.code === 'unauthorized' || error.code === 'forbidden'
}

function clockCheck(group: string, skewMs: number): Check {
  const seconds = Math.round(Math.abs(skewMs) / 1000)
  if (Math.abs(skewMs) <= tolerableSkewMs) return good(group, 'clock', "agrees with the target's")
  const says = `this machine is ${number(seconds)} s ${skewMs > 0 ? 'behind' : 'ahead of'} the target`
  return bad(group, 'clock', says, "Set this machine's clock, by NTP say.")
}

/** Notes what the target says of its request budget, where it says anything. */
function watchBudget(world: World): { readonly world: World; readonly checks: (group: string) => Check[] } {
  let left: number | undefined
  let limit: number | undefined
  const fetch: World['fetch'] = async (input, init) => {
    const answer = await world.fetch(input, init)
    left = count(answer.headers.get('x-ratelimit-remaining') ?? answer.headers.get('ratelimit-remaining')) ?? left
    limit = count(answer.headers.get('x-ratelimit-limit') ?? answer.headers.get('ratelimit-limit')) ?? limit
    return answer
  }
  return {
    world: { ...world, fetch },
    checks(group) {
      if (left === undefined) return []
      const says = `${number(left)}${limit === undefined ? '' : ` of ${number(limit)}`} requests left`
      const fix = 'Wait until the target renews the budget, or use a token of its own for Sealpost.'
      return [left > 0 ? good(group, 'budget', says) : bad(group, 'budget', says, fix)]
    },
  }
}

function count(header: string | null): number | undefined {
  return header !== null && /^\d{1,9}$/.test(header) ? Number(header) : undefined
}
