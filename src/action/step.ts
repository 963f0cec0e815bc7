import { relative, resolve } from 'node:path'
import { asSealpostError, SealpostError } from '../core/errors.js'
import { type Command, endedReport, type Report } from '../core/report.js'
import type { Runtime } from '../core/runtime.js'
import { checkAlone } from '../engine/approved-plan.js'
import type { Host, Progress, Saving } from '../engine/options.js'
import { openPlanFile, readPlanFile } from '../engine/plan-file.js'
import { run } from '../engine/run.js'
import { unlessStopped } from '../engine/stop.js'
import { openGuard } from '../io/leak-guard/guard.js'
import { usual } from '../io/ledger/stores/index.js'
import type { Pipeline, Trust } from '../io/system/pipeline.js'
import { githubActions } from '../io/system/pipelines/github-actions.js'
import { deliver, type Paths, rehearse } from './deliver.js'
import type { Deps } from './deps.js'
import { hideSecrets } from './hide-secrets.js'
import { reportFailure } from './report-failure.js'
import { openFreshness } from './review/freshness.js'
import { type Origins, openOrigins } from './runner/annotations.js'
import { triggerOf } from './runner/event.js'
import { type GuardedOutputs, openGuardedOutputs } from './runner/guarded-outputs.js'
import { hintFor, hosted } from './runner/hints.js'
import { type Env, engineEnv, publicEnv } from './runner/input-table.js'
import { type Inputs, readableInputs, readInputs } from './runner/inputs.js'

/**
 * One step: inputs → masks → run → words for people, files, outputs. Never throws.
 * @param fixed the command of a focused Action; undefined where the input `command` says it
 * @returns the exit code; the runner takes any but 0 for a failed step
 */
export async function main(fixed: Command | undefined, deps: Deps): Promise<number> {
  const pipeline = githubActions(deps.runtime.env)
  const trigger = await triggerOf(pipeline, deps.runtime)
  const { trust } = trigger
  const env = trust.mode === 'untrusted' ? publicEnv(deps.runtime.env) : deps.runtime.env
  const guard = openGuard(env)
  const guarded = openGuardedOutputs(guard, deps.out)
  try {
    const { inputs, wrong } = inputsOr(fixed, env)
    const redact = await hideSecrets({ env, inputs, mode: trust.mode, guard, out: deps.out, sources: deps.sources })
    const runtime = guard.runtime({ ...deps.runtime, env: engineEnv(env) })
    const paths = pathsOf(inputs, pipeline.folders.temporary, runtime.cwd)
    guard.redact([], Object.values(paths))
    const origins = openOrigins(relative(runtime.cwd, resolve(runtime.cwd, inputs.config)))
    const call = { inputs, paths, origins, guarded, redact, pipeline, deps: { ...deps, runtime } }
    const step = async () => {
      if (wrong !== undefined) throw wrong
      return trust.mode === 'trusted' ? runStep(call) : planStep(call, trust)
    }
    const report = hosted(await step().catch(ended(inputs.command, runtime)))
    return await deliver({ report, inputs, paths, origins, runtime, guarded, pipeline, trigger })
  } catch (thrown) {
    return reportFailure(thrown, { guard, guarded, out: deps.out }, ({ code, hint }) => hintFor(code, hint))
  }
}

/** What the step was told; where that is wrong, what of it says how to tell that. */
function inputsOr(fixed: Command | undefined, env: Env): { readonly inputs: Inputs; readonly wrong?: unknown } {
  try {
    return { inputs: readInputs(fixed, env) }
  } catch (wrong) {
    return { inputs: readableInputs(fixed, env), wrong }
  }
}

interface Step {
  readonly inputs: Inputs
  readonly paths: Paths
  readonly origins: Origins
  readonly guarded: GuardedOutputs
  readonly redact: Host['redact']
  readonly pipeline: Pipeline
  readonly deps: Deps
}

/** @throws SealpostError('untrusted') for anything but a plan */
async function planStep({ inputs, origins, guarded, redact, deps }: Step, trust: Trust): Promise<Report> {
  const { command, config, targets, environments, tokenNames, jobToken } = inputs
  if (command !== 'plan') throw new SealpostError('untrusted', `${command} is not for this run: ${trust.because}`)
  if (inputs.plan !== undefined) {
    guarded.print(
      'Nothing is saved to `plan` by this run: only a plan that is made on the default branch can be applied.',
    )
  }
  if (inputs.recover) {
    guarded.print('`recover` is left alone by this run: a lost ledger is recovered on the default branch.')
  }
  if (inputs.accept.length > 0) {
    guarded.print('`accept` is left alone by this run: only who may write to the default branch can vouch for a name.')
  }
  const { planPull } = await import('./review/plan-pull-request.js')
  const planning = planPull(
    {
      trust,
      config,
      only: { targets, environments },
      tokenNames,
      jobToken,
      targets: deps.targets,
      sources: deps.sources,
      ...(deps.stores === undefined ? {} : { stores: deps.stores }),
      progress: progressTo(guarded),
      host: hostOf(origins, redact),
    },
    deps.runtime,
  )
  return unlessStopped(planning, deps.runtime.stop)
}

async function runStep(call: Step): Promise<Report> {
  const { inputs, paths, origins, guarded, redact, pipeline } = call
  const { targets, sources, stores } = call.deps
  const { command } = inputs
  const freshness = openFreshness(call.deps.runtime, pipeline, inputs.jobToken)
  const runtime = { ...call.deps.runtime, files: freshness.files }
  let writing = false
  const saved = await savingOf(inputs, paths, runtime, guarded)
  const running = run(
    {
      command,
      config: resolve(runtime.cwd, inputs.config),
      only: { targets: inputs.targets, environments: inputs.environments },
      recover: inputs.recover,
      accept: saved !== undefined && 'apply' in saved ? [] : inputs.accept,
      ...(saved === undefined ? {} : { saved }),
      targets,
      sources,
      ...(stores === undefined ? {} : { stores }),
      // who may start this step has approved: that is what the environment of its job is for
      approve: async (report) => {
        rehearse(report, guarded)
        guarded.print(await freshness.check())
        writing = !runtime.stop.aborted
        return writing
      },
      progress: progressTo(guarded),
      host: hostOf(origins, redact),
    },
    runtime,
  )
  return unlessStopped(running, runtime.stop, () => writing)
}

function hostOf(origins: Origins, redact: Host['redact']): Partial<Host> {
  return {
    redact,
    ledger: usual.host,
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
  guarded: GuardedOutputs,
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
  })
  return { apply: await readPlanFile(paths.plan, files) }
}

/** The runner's own folder for what a job leaves, where the workflow names none. */
function pathsOf({ plan, report }: Inputs, temporary: string | undefined, cwd: string): Paths {
  const folder = temporary ?? cwd
  return {
    plan: resolve(cwd, plan ?? resolve(folder, 'sealpost/plan.json')),
    report: resolve(cwd, report ?? resolve(folder, 'sealpost/report')),
  }
}

/** Tells of waiting only, each wait once: so that the log shows why nothing moves. */
function progressTo({ print }: Pick<GuardedOutputs, 'print'>): (progress: Progress) => void {
  let told = 0
  return (progress) => {
    if (progress.kind !== 'waiting' || progress.until === told) return
    told = progress.until
    const why = progress.because === 'limited' ? 'asks for less traffic' : 'has trouble of its own'
    print(`Waiting until ${new Date(told).toISOString().slice(11, 19)} UTC: the target ${why}.`)
  }
}
