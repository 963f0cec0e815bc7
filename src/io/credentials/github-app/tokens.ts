import type { AppLogin } from '../../../core/access.js'
import type { Need, Place } from '../../../core/address.js'
import type { ConfigTarget } from '../../../core/config.js'
import { SealpostError } from '../../../core/errors.js'
import { placesOf } from '../../../core/plan/places.js'
import type { Runtime } from '../../../core/runtime.js'
import type { Secret } from '../../../core/secret.js'
import type { WaitNotice } from '../../http/client.js'
import { endpointOf } from '../../http/endpoint.js'
import { type Tokens, tokensFrom } from '../tokens.js'
import { type AppApi, openAppApi } from './api.js'
import { appFrom, type GithubApp } from './jwt.js'
import { firstInstallation, type Grant, openGrant } from './token-cache.js'

/** How many repositories one token can be limited to (REST docs, read 2026-11-23). */
const maxRepositories = 500

/** What tokens are made with. */
export interface Minting {
  readonly runtime: Runtime
  /** What the tokens are for: a token for reading cannot write. */
  readonly may: 'read' | 'write'
  /** Told each token before it is used for the first time, and what it is called. */
  readonly minted: (token: Secret, called: string) => void
  readonly notice: WaitNotice
}

/** An App that the environment names, and the login that it is for. */
type LoggedIn = GithubApp & { readonly login: AppLogin }

/**
 * How a config target gets its token: from an App where its kind has such a login and the environment names one, else
 * from the variables that hold tokens. Targets with one login share its tokens.
 */
export function tokensIn(minting: Minting): Tokens {
  const given = tokensFrom(minting.runtime)
  const minted = new Map<string, Tokens>()
  return (target, places) => {
    const app = appOf(target, minting.runtime)
    if (app === undefined) return given(target)
    const tokens = minted.get(app.login.id) ?? appTokens(app, minting)
    minted.set(app.login.id, tokens)
    return tokens(target, places)
  }
}

/**
 * The App whose tokens are for a config target: where its kind has such a login, the environment names one, and the config
 * gives the target no token of its own.
 * @throws SealpostError('token-missing') where only half of it is there, or is not what it should be
 */
export function appOf(target: ConfigTarget, runtime: Pick<Runtime, 'env'>): LoggedIn | undefined {
  const login = target.target.capabilities.access.app
  const app = login === undefined || target.token !== undefined ? undefined : appFrom(runtime, login)
  return login === undefined || app === undefined ? undefined : { ...app, login }
}

/**
 * Tokens of the App's installations: one for the repositories of an owner and one for an organisation, each limited to
 * the repositories and permissions that the config targets take, renewed before its hour is over, and when GitHub refuses
 * it earlier.
 */
function appTokens(app: LoggedIn, minting: Minting): Tokens {
  const { may } = minting
  const told = (token: Secret) => minting.minted(token, `the ${app.login.title}'s token`)
  const grants: Grant[] = []
  let api: AppApi | undefined

  function open(target: ConfigTarget): AppApi {
    api ??= apiFor(app, target, minting)
    return api
  }

  return (target, places) => {
    const needs = needsOf(target, places)
    const [first] = needs
    if (first === undefined) throw new SealpostError('config', `${target.name} maps nothing`, { where: target.at })
    const { kind, owner, repository } = partsOf(first)
    const fits = (one: Grant) =>
      one.kind === kind &&
      one.owner.toLowerCase() === owner.toLowerCase() &&
      (one.repositories.has(repository.toLowerCase()) || one.repositories.size < maxRepositories)
    const known = grants.find(fits)
    const grant = known ?? openGrant(kind, owner, open(target), told)
    if (known === undefined) grants.push(grant)
    for (const need of needs) {
      const parts = partsOf(need)
      // a place of another owner takes an installation of its own: it stays out of sight
      if (parts.kind !== kind || parts.owner.toLowerCase() !== owner.toLowerCase()) continue
      const name = parts.repository.toLowerCase()
      if (!grant.repositories.has(name)) grant.repositories.set(name, parts.repository)
      const level = may === 'read' ? need.look : need.write
      if (level !== undefined) grant.wanted.set(need.permission, higher(level, grant.wanted.get(need.permission)))
    }
    return grant.token
  }
}

/**
 * What an App's installation lacks for a config target to be written to.
 * @throws SealpostError where there is no installation, it is suspended, or GitHub cannot be asked
 */
export async function appLacks(target: ConfigTarget, minting: Minting): Promise<readonly Need[]> {
  const app = appOf(target, minting.runtime)
  const needs = needsOf(target)
  const [first] = needs
  if (app === undefined || first === undefined) return []
  const api = apiFor(app, target, minting)
  const { installation } = await firstInstallation([first.holder.name], first.holder.kind, api)
  return needs.filter(
    ({ permission, write }) => higher(write, installation.granted[permission]) !== installation.granted[permission],
  )
}

function apiFor(app: GithubApp, { target }: ConfigTarget, { runtime, notice }: Minting): AppApi {
  const { access, pace } = target.capabilities
  return openAppApi({ app, endpoint: endpointOf(access.endpoint, runtime), pace, runtime, notice })
}

/** What places of a config target take, or all of its places; each permission of a holder once. */
function needsOf(target: ConfigTarget, places?: readonly Place[]): Need[] {
  const mapped = () => placesOf({ targets: [target] }, { targets: [], environments: [] })
  const all = (places ?? mapped()).flatMap(({ key }) => key.needs ?? [])
  return [...new Map(all.map((need) => [`${need.holder.name} ${need.permission}`, need])).values()]
}

/** An organisation stands for its own only repository. */
function partsOf({ holder: { kind, name } }: Need): { kind: Grant['kind']; owner: string; repository: string } {
  const [owner = '', repository = owner] = name.split('/')
  return { kind, owner, repository }
}

function higher(level: string, other: string | undefined): string {
  return other === undefined || other === 'read' ? level : other
}
