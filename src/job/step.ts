import { resolve } from 'node:path'
import { asSealpostError, SealpostError } from '../core/errors.js'
import { type Command, endedReport, type Report } from '../core/report.js'
import type { Runtime } from '../core/runtime.js'
import type { SourceList } from '../core/source.js'
import type { TargetList } from '../core/target.js'
import { checkAlone } from '../engine/approved-plan.js'
import type { Host, Saving } from '../engine/options.js'
import { openPlanFile, readPlanFile } from '../engine/plan-file.js'
import { run } from '../engine/run.js'
import { unlessStopped } from '../engine/stop.js'
import type { StoreList } from '../io/ledger/store-kind.js'
import type { Pipeline, Trust } from '../io/system/pipeline.js'
import { type Consenting, checkConsenting } from '../io/system/pipelines/consenting.js'
import { type Paths, rehearse } from './deliver.js'
import { type Heartbeat, openHeartbeat } from './heartbeat.js'
import type { Inputs } from './inputs.js'
import { openFreshness } from './review/freshness.js'
import type { Origins } from './told/annotations.js'
import type { GuardedWays } from './told/guarded-ways.js'

/** One step of a job, whichever host runs it. */
export interface Step {
  readonly inputs: Inputs
  /** What was wrong with them, if anything: the step then says that and does nothing else. */
  readonly wrong?: unknown
  readonly paths: Paths
  readonly origins: Origins
  readonly guarded: GuardedWays
  readonly redact: Host['redact']
  readonly pipeline: Pipeline
  readonly trust: Trust
  /** Whether what somebody allows this run alone may be their consent. */
  readonly consenting: Consenting
  /** The kind of ledger store where the config names none. */
  readonly ledger: string
  readonly runtime: Runtime
  readonly targets: TargetList
  readonly sources: SourceList
  /** Kinds of ledger store; those that ship where it is left out. */
  readonly stores?: StoreList
}

/**
 * Runs a step, as far as its trust goes: whole, or the plan of what somebody proposes.
 * @returns the report of it, or of what ended it
 * @throws SealpostError('leak-guard') and nothing else
 */
export async function reportOfStep(step: Step): Promise<Report> {
  const { guarded, runtime, inputs, trust } = step
  const heartbeat = openHeartbeat({ print: guarded.print, now: runtime.now })
  const run = async () => {
    if (step.wrong !== undefined) throw step.wrong
    return trust.mode === 'trusted' ? runStep(step, heartbeat.tell) : planStep(step, heartbeat.tell)
  }
  return run().catch(ended(inputs.command, runtime)).finally(heartbeat.end)
}

/** @throws SealpostError('untrusted') for anything but a plan */
async function planStep(step: Step, progress: Heartbeat['tell']): Promise<Report> {
  const { inputs, guarded, trust, pipeline, runtime } = step
  const { command, config, targets, environments, tokenNames, jobToken } = inputs
  if (command !== 'plan')
    throw new SealpostError('untrusted', `${command} is not allowed in this run: ${trust.because}`)
  checkConsenting(inputs.consents, step.consenting)
  if (inputs.plan !== undefined) {
    guarded.print('This run does not save a plan: only plans made on the default branch can be applied.')
  }
  if (inputs.recover) {
    guarded.print('This run ignores `recover`: a lost ledger is recovered on the default branch.')
  }
  if (inputs.accept.length > 0) {
    guarded.print('This run ignores `accept`: it is allowed on the default branch only.')
  }
  const [{ planPull }, { openCommits }] = await Promise.all([
    import('./review/plan-pull-request.js'),
    import('./review/repository.js'),
  ])
  const planning = planPull(
    {
      trust,
      config,
      only: { targets, environments },
      tokenNames,
      open: ({ repository }) =>
        openCommits({ pipeline: { ...pipeline, repository }, jobToken, root: runtime.cwd, runtime }),
      targets: step.targets,
      sources: step.sources,
      ...(step.stores === undefined ? {} : { stores: step.stores }),
      progress,
      host: hostOf(step),
    },
    runtime,
  )
  return unlessStopped(planning, runtime.stop)
}

async function runStep(step: Step, progress: Heartbeat['tell']): Promise<Report> {
  const { inputs, paths, guarded, pipeline, targets, sources, stores } = step
  const { command } = inputs
  const freshness = openFreshness(step.runtime, pipeline, inputs.jobToken)
  const runtime = { ...step.runtime, files: freshness.files }
  let writing = false
  const saved = await savingOf(inputs, paths, runtime, guarded)
  const running = run(
    {
      command,
      config: resolve(runtime.cwd, inputs.config),
      only: { targets: inputs.targets, environments: inputs.environments },
      recover: inputs.recover,
      accept: saved !== undefined && 'apply' in saved ? [] : inputs.accept,
      consents: saved !== undefined && 'apply' in saved ? {} : inputs.consents,
      ...(saved === undefined ? {} : { saved }),
      targets,
      sources,
      ...(stores === undefined ? {} : { stores }),
      // who may start this step has approved: that is what the environment of its job is for
      approve: async (report) => {
        await rehearse(report, guarded)
        guarded.print(await freshness.check())
        writing = !runtime.stop.aborted
        return writing
      },
      progress,
      host: hostOf(step),
    },
    runtime,
  )
  return unlessStopped(running, runtime.stop, () => writing)
}

function hostOf({ origins, redact, ledger, consenting }: Step): Partial<Host> {
  return {
    redact,
    ledger,
    consenting: async () => consenting,
    configured: origins.read,
    allow: (place) => {
      origins.note(place)
      return true
    },
  }
}

/** The report of a run that ended before it had one. A leak has none: it is the guard's to tell. */
function ended(command: Command, { now }: Pick<Runtime, 'now'>): (thrown: unknown) => Report {
  const started = now()
  return (thrown) => {
    const error = asSealpostError(thrown)
    if (error.code === 'leak-guard') throw error
    return endedReport({ command, started, finished: now(), error })
  }
}

async function savingOf(
  inputs: Inputs,
  paths: Paths,
  runtime: Runtime,
  guarded: GuardedWays,
): Promise<Saving | undefined> {
  const { command, plan, lifeMs } = inputs
  const { files } = runtime
  if (command === 'plan') {
    // a job's files need not outlive its machine: no waiting for the disk
    const replace = async (path: string, bytes: Uint8Array) => guarded.write(path, Buffer.from(bytes).toString())
    return { make: await openPlanFile(paths.plan, { read: files.read, replace }), lifeMs }
  }
  if (command !== 'apply' || plan === undefined) return undefined
  checkAlone({
    only: { targets: inputs.targets, environments: inputs.environments },
    recover: inputs.recover,
    accept: inputs.accept,
    consents: inputs.consents,
  })
  return { apply: await readPlanFile(paths.plan, files) }
}
