import { checkLedger, staleness } from './core/approval.js'
import { diff } from './core/diff.js'
import { asSealpostError, SealpostError } from './core/errors.js'
import { fingerprinter, wantedFromLedger, wantedOf } from './core/fingerprint.js'
import { matches } from './core/glob.js'
import { droppedPlaces, mapValues, type Only, placesOf, slot } from './core/map.js'
import { acts, freeze, writes } from './core/plan.js'
import { judge } from './core/policy.js'
import { amended, type Touched } from './core/proposal.js'
import { type Command, type Report, toReport } from './core/report.js'
import type { SavedPlan } from './core/saved.js'
import type { Secret } from './core/secret.js'
import type { Config, Desired, Place, Plan, Receipt, SourceList, SourceRead, TargetList, World } from './core/types.js'
import { applyPlan } from './io/apply.js'
import { loadConfig } from './io/config.js'
import { tokensIn } from './io/github-app.js'
import { keysFrom } from './io/keys.js'
import { openLedger } from './io/ledger/ledger.js'
import { storeOf } from './io/ledger/stores.js'
import { besides, observeAll } from './io/observe.js'
import { approvedPlan, checkGround, type Saving, savePlan } from './io/saved.js'
import { readSource } from './io/source.js'
import { openLines, type Tokens } from './io/wires.js'

/** What a person may want to hear while it goes on. */
export type Progress =
  | { readonly kind: 'looking' | 'writing'; readonly done: number; readonly total: number; readonly target: string }
  | { readonly kind: 'waiting'; readonly until: number; readonly because: 'limited' | 'unavailable' }

/** What to run, on what, with which plug-ins. */
export interface RunCall {
  readonly command: Command
  /** Absolute path of the config. */
  readonly config: string
  readonly only: Only
  /** Take a missing ledger for a lost one: rewrite what the config maps, remove nothing. */
  readonly recover: boolean
  /** Save the plan, or carry out exactly a saved one, which then says itself what `only` and `recover` are. */
  readonly saved?: Saving
  readonly targets: TargetList
  readonly sources: SourceList
  /** Asked before the first write, with the report of the plan; false ends the run unchanged. */
  readonly approve: (report: Report) => Promise<boolean>
  readonly progress: (progress: Progress) => void
  /** What the host of the run (a terminal, an Action) brings in place of the defaults. */
  readonly host?: Partial<Host>
}

/** Where a run takes part in its surroundings. */
export interface Host {
  /**
   * Told what must not be shown, before anything that depends on it is. `plain` is public by declaration: config,
   * names, what is known of the targets. `names` are those of the secrets, in their order.
   */
  readonly learned: (secrets: readonly Secret[], plain: readonly string[], names?: readonly string[]) => void
  /** How a config target gets its token; where it says nothing, as the environment says. */
  readonly tokens: Tokens
  /** The ledger store where the config names none. */
  readonly ledger: 'file' | 'git-branch'
  /** Whether a place may take part in this run; what may not is left out, source values included. */
  readonly allow: (place: Place) => boolean
  /** Whether the config may load installed packages. */
  readonly packages: boolean
  /** Names of these places that a pull request changes at the source: what the source gives of them says nothing. */
  readonly touched: (config: Config, places: readonly Place[]) => Promise<readonly Touched[]>
}

/**
 * The path. Plan, drift and apply are the same until a writer is needed; only apply has one.
 * Never throws: trouble that ends the run is in the report, beside the receipts of what was done before it.
 */
export async function run(call: RunCall, world: World): Promise<Report> {
  const started = world.now()
  const notice = (until: number, because: 'limited' | 'unavailable') =>
    call.progress({ kind: 'waiting', until, because })
  const may = call.command === 'apply' ? 'write' : 'look'
  const tokens = tokensIn({ world, may, minted: (token) => host.learned([token], []), notice })
  const host: Host = {
    learned: () => {},
    tokens,
    ledger: 'file',
    allow: () => true,
    packages: true,
    touched: async () => [],
    ...call.host,
  }
  let owner = ''
  let plan: Plan | undefined
  let saved: SavedPlan | undefined
  let receipts: Receipt[] | undefined
  let lines: ReturnType<typeof openLines> = new Map()
  const report = (error?: SealpostError) =>
    toReport({
      command: call.command,
      owner,
      plan,
      saved,
      receipts,
      started,
      finished: world.now(),
      error,
      requests: requestsOf(lines),
    })

  try {
    const keys = keysFrom(world)
    const approved = approvedPlan(call.saved, keys, world)
    saved = approved
    const { only, recover } = approved ?? call
    const config = await loadConfig({
      path: call.config,
      files: world.files,
      targets: call.targets,
      sources: call.sources,
      cwd: world.cwd,
      env: world.env,
      packages: host.packages,
    })
    owner = config.owner
    await checkGround(approved, config, world)
    const narrowed = checked(only, config)
    const places = placesOf(config, narrowed).filter(host.allow)
    const read: SourceRead = call.command === 'drift' ? new Map() : await readSource(config, places, world)
    const desired = mapValues(read, config, places)
    const touched = await host.touched(config, places)
    const known = secretsOf(read, config)
    host.learned([...known.values()], plainOf(read, config, places, world), [...known.keys()])

    const id = Buffer.from(world.random(9)).toString('base64url')
    const ledger = await openLedger({
      store: storeOf(config, world, host.ledger, notice),
      keys,
      owner,
      run: id,
      world,
      recover,
      places,
      ...(approved === undefined ? {} : { id: approved.ledger.id }),
    })
    if (approved !== undefined) checkLedger(approved, ledger)
    const fingerprint = fingerprinter(keys, ledger.id)
    const wanted =
      call.command === 'drift' ? wantedFromLedger(ledger.entries, places) : wantedOf(desired, keys, fingerprint)

    const named = new Set([...wanted, ...touched].map(({ uid }) => uid))
    const whole = call.command !== 'drift' && narrowed.targets.length + narrowed.environments.length === 0
    const dropped = whole ? droppedPlaces(config, ledger.spots()).filter(host.allow) : []
    const busy = [...places, ...dropped].filter(({ key }) => ledger.entries.has(key.uid) || named.has(key.uid))
    lines = openLines(
      config.targets.filter(({ name }) => busy.some(({ target }) => target === name)),
      world,
      notice,
      (target) =>
        host.tokens(
          target,
          busy.filter((place) => place.target === target.name),
        ),
      ledger.keep,
    )
    const looked = counter(call, 'looking', busy.length)
    const all = placesOf(config, { targets: [], environments: [] })
    // a write can move stamps beside it, also where this run has no business
    const beside = call.command === 'apply' ? besides(busy, all) : []
    const looks = await observeAll(busy, config, lines, looked, { beside, stop: world.stop })
    // a place that the config dropped and that cannot be seen any more is no trouble of this run
    const seen = looks.slice(0, busy.length).filter(({ place, observation }) => place.index >= 0 || observation.listed)

    const common = { seen, entries: ledger.entries, isLost: ledger.isLost }
    const found = diff({ ...common, wanted, keyId: keys[0].id, fingerprint })
    const changes = amended(found, touched, ledger.entries)
    const bySlot = new Map<string, Desired>(desired.map((one) => [slot(one.uid, one.address.name), one]))
    for (const { uid, address } of touched) bySlot.delete(slot(uid, address.name))
    const judged = judge({
      ...common,
      changes,
      policy: config.policy,
      where: config.where,
      desired: bySlot,
      capabilities: new Map(config.targets.map(({ name, target }) => [name, target.capabilities])),
      environments: new Map([...read].map(([environment, values]) => [environment, values.size])),
      unmapped: unmappedOf({ ...call, only }, config),
      recover,
    })
    const stale = approved === undefined ? [] : staleness(approved, judged.changes)
    plan = freeze(owner, judged.changes, call.command === 'drift' ? [] : [...judged.refusals, ...stale])
    saved ??= await savePlan(call.saved, { plan, config, ledger, only, recover }, keys, world)
    if (call.command !== 'apply' || plan.refusals.length > 0) return report()
    if (!plan.changes.some(acts)) return report()
    if (plan.changes.some(writes) && !(await call.approve(report()))) return report()

    const concerned = new Set(plan.changes.filter(acts).map(({ address }) => address.target))
    const giveBack = await ledger.lease({ targets: [...concerned], plan: plan.hash })
    try {
      const wrote = counter(call, 'writing', plan.changes.filter(writes).length)
      receipts = []
      await applyPlan({
        plan,
        desired: bySlot,
        seen: looks,
        complete: places.length === all.length,
        config,
        lines,
        ledger,
        keyId: keys[0].id,
        run: id,
        world,
        wrote,
        receipts,
      })
    } catch (thrown) {
      // what went wrong first is what a person should hear of
      await giveBack().catch(() => undefined)
      throw thrown
    }
    await giveBack()
    return report()
  } catch (thrown) {
    return report(asSealpostError(thrown))
  }
}

/** Every value that was read and that no mapping declares public, by its name, and its environment where there are several. */
function secretsOf(read: SourceRead, config: LoadedConfig): Map<string, Secret> {
  const called = (name: string, environment: string) => (read.size === 1 ? name : `${name} in ${environment}`)
  return new Map(
    [...read].flatMap(([environment, values]) =>
      [...values]
        .filter(([name]) => !config.targets.some((target) => matches(target.public, name)))
        .map(([name, { secret }]): [string, Secret] => [called(name, environment), secret]),
    ),
  )
}

/** What is no secret by declaration, so that a value that happens to be the same is not searched for in vain. */
function plainOf(read: SourceRead, config: LoadedConfig, places: readonly Place[], { env }: World): string[] {
  const targets = config.targets.flatMap(({ name, use, target, settings, places }) => {
    const { capabilities } = target
    const endpoint = env[capabilities.access.endpoint.env] ?? ''
    return [name, use, endpoint, JSON.stringify([settings, places, capabilities])]
  })
  return [
    config.owner,
    config.file,
    ...config.environments,
    ...targets,
    ...places.map(({ key }) => key.label),
    ...[...read.values()].flatMap((values) => [...values.keys()]),
  ]
}

type LoadedConfig = Awaited<ReturnType<typeof loadConfig>>

function checked(only: Only, config: LoadedConfig): Only {
  const targets = config.targets.map(({ name }) => name)
  for (const name of only.targets) {
    if (!targets.includes(name))
      throw new SealpostError('usage', `the config has no target ${name}`, { hint: `It has: ${targets.join(', ')}.` })
  }
  for (const name of only.environments) {
    if (!config.environments.includes(name)) {
      throw new SealpostError('usage', `the config has no environment ${name}`, {
        hint: `It has: ${config.environments.join(', ')}.`,
      })
    }
  }
  return only
}

function unmappedOf(call: Pick<RunCall, 'command' | 'only'>, config: LoadedConfig): string[] {
  if (call.command === 'drift' || call.only.targets.length + call.only.environments.length > 0) return []
  const mapped = new Set(config.targets.flatMap(({ places }) => places.map(({ environment }) => environment)))
  return config.environments.filter((environment) => !mapped.has(environment))
}

function counter(call: RunCall, kind: 'looking' | 'writing', total: number): (target: string, more: number) => void {
  let done = 0
  return (target, more) => {
    done += more
    call.progress({ kind, done, total, target })
  }
}

function requestsOf(lines: ReturnType<typeof openLines>): Report['requests'] {
  return Object.fromEntries([...lines].map(([name, { requests }]) => [name, { ...requests }]))
}
