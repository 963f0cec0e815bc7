import { type BuildCheck, compareBuild, verdictOf } from '../../core/build-check.js'
import type { Config } from '../../core/config.js'
import { SealpostError } from '../../core/errors.js'
import { fingerprinter } from '../../core/plan/fingerprint.js'
import type { Report } from '../../core/report.js'
import type { Runtime } from '../../core/runtime.js'
import { Secret } from '../../core/secret.js'
import { pipelineOf } from '../../io/system/pipelines/index.js'
import { begin } from '../context.js'
import type { RunCall } from '../options.js'
import { tellCredentials } from '../redaction.js'
import { run } from '../run.js'
import { readConfig, readLedger } from '../stages.js'
import { type BuildCall, type Located, locate } from './locate.js'

/** The build that this process is a part of, and how a run is tied in. */
export type CheckCall = Pick<RunCall, 'config' | 'targets' | 'sources' | 'stores' | 'progress' | 'host'> & {
  readonly build: BuildCall
  /**
   * Whether the look is a plan, for which the source is read, and not a drift, for which the ledger is enough. Default: a
   * drift.
   */
  readonly readsSource?: boolean
}

/**
 * Whether what the build has is what was written last. Where the build has a token of the target it looks there, as
 * `drift` does, at the places of this build alone; and it holds the build's own variables against the ledger, by
 * fingerprint. It writes nothing.
 * @throws SealpostError('usage') where this is no build of that host; everything that ends a drift
 */
export async function checkBuild(call: CheckCall, runtime: Runtime): Promise<BuildCheck> {
  const { build: where, readsSource = false, ...given } = call
  const asked: RunCall = {
    ...given,
    command: readsSource ? 'plan' : 'drift',
    only: { targets: [], environments: [] },
    recover: false,
    approve: async () => false,
  }
  const config = await readConfig(asked, runtime)
  const located = await locate(where, config, runtime)
  const { host, build, target, places, hasToken } = located
  const about = {
    version: 1,
    host: host.title,
    build: build.title,
    target: target.name,
    scopes: places.map(({ key }) => key.label),
  } as const
  if (places.length === 0) return { ...about, verdict: 'unmapped', variables: [] }

  const variables = await compare(asked, config, located, runtime)
  if (!hasToken) return { ...about, verdict: verdictOf({ variables }), variables }
  const report = await look(asked, located, runtime)
  return { ...about, verdict: verdictOf({ variables, report }), variables, report }
}

/** Holds the build's own variables against the ledger. */
async function compare(call: RunCall, config: Config, { places }: Located, runtime: Runtime) {
  const context = await begin(call, config, runtime)
  const pipeline = await pipelineOf(runtime.env)
  tellCredentials(context.host.redact, { config, places, store: context.stores.chosen, runtime, pipeline })
  const ledger = await readLedger(context, places)
  await ledger.close()
  const own = (name: string) => {
    const text = runtime.env[name]
    return text === undefined ? undefined : new Secret(text)
  }
  const names = places.flatMap(({ key }) => [...(ledger.entries.get(key.uid) ?? [])])
  const secrets = names.flatMap(([name, { form }]) => {
    const secret = form === 'secret' ? own(name) : undefined
    return secret === undefined ? [] : [{ name, secret }]
  })
  context.host.redact(
    secrets.map(({ secret }) => secret),
    names.map(([name]) => name),
    secrets.map(({ name }) => name),
  )
  const of = places.map(({ key }) => ({ uid: key.uid, scope: key.label }))
  return compareBuild(of, ledger.entries, own, fingerprinter(context.keys, ledger.id))
}

/** @throws SealpostError what ended the run */
async function look(call: RunCall, { target, places }: Located, runtime: Runtime): Promise<Report> {
  const uids = new Set(places.map(({ key }) => key.uid))
  const only = { targets: [target.name], environments: [] }
  const host = { ...call.host, allow: ({ key }: (typeof places)[number]) => uids.has(key.uid) }
  const report = await run({ ...call, only, host }, runtime)
  if (report.error === undefined) return report
  const { code, message, hint, where } = report.error
  throw new SealpostError(code, message, { hint, where })
}
