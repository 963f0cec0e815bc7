import type { Place } from '../../core/address.js'
import type { Config } from '../../core/config.js'
import { SealpostError } from '../../core/errors.js'
import type { SignedLogin } from '../../core/login.js'
import type { Runtime } from '../../core/runtime.js'
import type { TokenScheme } from '../../core/token-header.js'
import { credential } from './credential.js'

/** One block of `targets`. */
export type ConfigTarget = Config['targets'][number]

/**
 * Gives what gives the token for a config target; that is asked before each request, so that a short-lived token can be
 * renewed, and after a 401 with the token that was refused: whoever can get another one gives it. Targets with one token
 * get the very same function. `places` are those of the target that it is for; all that the config maps where they are
 * left out.
 */
export type Tokens = (target: ConfigTarget, places?: readonly Place[]) => (refused?: string) => Promise<string>

/**
 * The token from the environment: the config's own variable, or the first of the target's that is set.
 * @throws SealpostError('token-missing'), by what it gives, where none is, or where it is not one that can be sent
 */
export function tokensFrom(runtime: Pick<Runtime, 'env'>): Tokens {
  const given = new Map<string, () => Promise<string>>()
  return (target) => {
    const names = tokenNames(target)
    const token = tokenOf(names, runtime, target.target.capabilities.access.scheme)
    if (token === undefined) {
      const unset = names.length > 1 ? `neither ${names.join(' nor ')} is set` : `${names[0]} is not set`
      throw new SealpostError('token-missing', `${target.name} needs a token: ${unset}`, {
        where: target.at,
        hint: `Create one at ${target.target.capabilities.access.portal} and put it into ${names[0]}.`,
      })
    }
    const known = given.get(token) ?? (async () => token)
    given.set(token, known)
    return known
  }
}

/**
 * The token in the first of some variables that is set; undefined where none is.
 * @param scheme one of the vendor's that a variable may hold before the token
 * @throws SealpostError('token-missing') naming the variable, where it is not one that can be sent
 */
export function tokenOf(
  names: readonly string[],
  { env }: Pick<Runtime, 'env'>,
  scheme?: TokenScheme,
): string | undefined {
  for (const name of names) {
    const token = credential(env, name, scheme)
    if (token !== undefined) return token
  }
  return undefined
}

/** The ways to log in of those targets that take no token, each once. */
export function loginsOf(targets: readonly Pick<ConfigTarget, 'target'>[]): SignedLogin[] {
  return [...new Set(targets.flatMap(({ target }) => target.capabilities.access.login ?? []))]
}

/** Names of the variables that may hold a target's token, the first that is set wins. */
export function tokenNames(target: Pick<ConfigTarget, 'token' | 'target'>): readonly string[] {
  return target.token ? [target.token.env] : target.target.capabilities.access.token
}
