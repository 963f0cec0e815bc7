import type { Place } from '../../core/address.js'
import type { Config, ConfigTarget } from '../../core/config.js'
import { SealpostError, statusError } from '../../core/errors.js'
import { placesOf } from '../../core/plan/places.js'
import { checkOnly } from '../../core/plan/selection.js'
import type { Runtime } from '../../core/runtime.js'
import { tokenNames, tokenOf, tokensFrom } from '../../io/credentials/tokens.js'
import { checkSurroundings } from '../../io/http/proxies.js'
import type { Build, BuildHost, ProjectAt } from '../../io/system/build-hosts/build-host.js'
import { buildHostNamed } from '../../io/system/build-hosts/index.js'
import { type Connection, openConnections } from '../connections.js'

/** Which build is meant, where its host leaves that open. */
export interface BuildCall {
  /** The host's name, as `--host` takes it. */
  readonly host: string
  /** The target's name in the config; needed where several could be the project that is built. */
  readonly target?: string
  /** The project's production branch, where the host does not say it and the build has no token to ask for it. */
  readonly productionBranch?: string
}

/** Where a build has its variables from. */
export interface Located {
  readonly host: BuildHost
  readonly build: Build
  readonly target: ConfigTarget
  /** Those that the config maps, strongest first; empty where it maps none of them. */
  readonly places: readonly Place[]
  /** Whether the build has a token for the target. */
  readonly hasToken: boolean
}

/**
 * Finds the build's target and places, by the host's own variables. Asks the vendor, with GETs, only for what these leave
 * open.
 * @throws SealpostError('usage') where this is no build of the host, or of a project that the config does not have; what
 *   the vendor refuses
 */
export async function locate(call: BuildCall, config: Config, runtime: Runtime): Promise<Located> {
  const host = await buildHostNamed(call.host)
  const build = host.build(runtime.env)
  if (build === undefined)
    throw new SealpostError('usage', `this is not a build at ${host.title}`, { hint: host.unrecognised })
  checkSurroundings(runtime.env)
  const target = await targetOf(call, { host, build, config, runtime })
  const connection = connect(target, runtime)
  const places = await build.places(projectAt(target, call, connection))
  return { host, build, target, places: mappedAmong(places, target, config), hasToken: connection !== undefined }
}

interface Search {
  readonly host: BuildHost
  readonly build: Build
  readonly config: Config
  readonly runtime: Runtime
}

async function targetOf({ target: only }: BuildCall, search: Search): Promise<ConfigTarget> {
  const { host, config } = search
  if (only !== undefined) checkOnly({ targets: [only], environments: [] }, config)
  const named = config.targets.filter(({ name }) => only === undefined || name === only)
  const kind = named.filter(({ use }) => use === host.use)
  if (kind.length === 0) {
    const what = only === undefined ? `the config has no ${host.use} target` : `${only} is not a ${host.use} target`
    throw new SealpostError('usage', `${what}, which a build at ${host.title} needs`, {
      hint: `Give the path of the config with --config${only === undefined ? '' : ', or choose another target'}.`,
    })
  }
  const found = await Promise.all(kind.map(async (target) => ({ target, is: await isBuilt(target, search) })))
  const sure = found.filter(({ is }) => is === true)
  const fits = sure.length > 0 ? sure : found.filter(({ is }) => is === undefined)
  const [first, ...others] = fits.map(({ target }) => target)
  if (first !== undefined && others.length === 0) return first
  if (first === undefined) {
    throw new SealpostError('usage', `${list(kind)}: not the project of this build`, {
      hint: 'Add the project to the config, or remove this check from its build command.',
    })
  }
  throw new SealpostError('usage', `${list([first, ...others])}: more than one target matches this build`, {
    hint: `Choose one with --target, for example \`--target ${first.name}\`.`,
  })
}

/** Whether a target is the project that is built; undefined where nobody here can tell. */
async function isBuilt(target: ConfigTarget, { build, config, runtime }: Search): Promise<boolean | undefined> {
  const said = build.isOf(target.settings)
  const connection = said === undefined && build.project !== undefined ? connect(target, runtime) : undefined
  const [place] = placesOf(config, { targets: [target.name], environments: [] })
  if (connection === undefined || place === undefined) return said
  const id = await target.target.identify({ scope: place.scope, io: connection.reading })
  return id.split('|').at(-1) === build.project
}

function list(targets: readonly ConfigTarget[]): string {
  return targets.map(({ name }) => name).join(', ')
}

/** A connection to a target; undefined where the environment has no token for it. */
function connect(target: ConfigTarget, runtime: Runtime): Connection | undefined {
  if (tokenOf(tokenNames(target), runtime) === undefined) return undefined
  return openConnections([target], { runtime, notice: () => {}, tokens: tokensFrom(runtime) }).get(target.name)
}

function projectAt(target: ConfigTarget, call: BuildCall, connection: Connection | undefined): ProjectAt {
  const get = async ({ reading }: Connection, path: string, what: string): Promise<unknown> => {
    const answer = await reading.fetch(`${reading.endpoint}${path}`)
    if (!answer.ok) throw statusError(answer.status, what)
    return answer.json()
  }
  return {
    settings: target.settings,
    mapped: target.places.map(({ place }) => place),
    productionBranch: call.productionBranch,
    get: connection === undefined ? undefined : (path, what) => get(connection, path, what),
  }
}

/** Which of a build's places the config maps. A place that the target would not take is none of them. */
function mappedAmong(written: readonly unknown[], { name, target, settings }: ConfigTarget, config: Config): Place[] {
  const mapped = placesOf(config, { targets: [name], environments: [] })
  return written.flatMap((one) => {
    const parsed = target.config.place.safeParse(one)
    if (!parsed.success) return []
    const { uid } = target.keyOf(target.parseScope({ settings, place: parsed.data, form: 'secret' }))
    return mapped.filter(({ key }) => key.uid === uid)
  })
}
