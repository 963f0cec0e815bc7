import { relative, resolve } from 'node:path'
import { SealpostError } from '../../../core/errors.js'
import type { Command } from '../../../core/report.js'
import { Secret } from '../../../core/secret.js'
import { usual } from '../../../io/ledger/stores/index.js'
import type { Env, Pipeline, Trust } from '../../../io/system/pipeline.js'
import { consentingIn } from '../../../io/system/pipelines/consenting.js'
import { pipelineOf } from '../../../io/system/pipelines/index.js'
import { deliver, type Paths } from '../../../job/deliver.js'
import type { Inputs } from '../../../job/inputs.js'
import { reportOfStep } from '../../../job/step.js'
import { openOrigins } from '../../../job/told/annotations.js'
import { openGuardedWays } from '../../../job/told/guarded-ways.js'
import type { Deps } from '../../deps.js'
import { type CiOptions, inputsOf } from './inputs.js'
import { voiceOf } from './voice.js'

/**
 * `sealpost ci`: one step of a job, as the Action is one at GitHub. How far the run is trusted is the host's to say; what
 * came of it is told in the log, in a folder of files, and where the host shows more.
 * @returns the exit code: as everywhere, but that a difference fails the step only where `--fail-on differs` is given
 * @throws SealpostError('usage')
 */
export async function ci(command: Command, options: CiOptions, deps: Deps): Promise<number> {
  const { guard, output, targets, sources, stores } = deps
  const pipeline = await pipelineOf(deps.runtime.env)
  checkHost(pipeline)
  const trigger = pipeline.judge(undefined)
  const { trust } = trigger
  const token = tokenOf(pipeline, trust, deps.runtime.env)
  if (token !== undefined) guard.redact([new Secret(token)], [], ['the token to comment with'])
  const inputs = inputsOf(command, options, token)
  const runtime = { ...deps.runtime, env: envOf(pipeline, trust, deps.runtime.env) }
  const paths = pathsOf(inputs, options, runtime.cwd)
  guard.redact([], Object.values(paths))
  const guarded = openGuardedWays(guard, output.print, runtime.cwd)
  const origins = openOrigins(relative(runtime.cwd, resolve(runtime.cwd, inputs.config)))
  const report = await reportOfStep({
    inputs,
    paths,
    origins,
    guarded,
    redact: guard.redact,
    pipeline,
    trust,
    consenting: consentingIn(pipeline, trigger),
    ledger: usual[pipeline.keepsLedger],
    runtime,
    targets,
    sources,
    ...(stores === undefined ? {} : { stores }),
  })
  const delivery = { report, inputs, paths, origins, runtime, guarded, pipeline, trigger }
  return deliver(delivery, voiceOf(delivery, deps.runtime.env))
}

/** @throws SealpostError('usage') where no host says what started the run, or the Action is what the host is made for */
function checkHost({ host }: Pick<Pipeline, 'host'>): void {
  if (host === 'none') {
    throw new SealpostError('usage', 'this is not running in a supported pipeline', {
      hint: 'In a terminal, use `sealpost plan`, `sealpost apply` and `sealpost drift`.',
    })
  }
  if (host === 'github-actions' || host === 'gitea-actions') {
    throw new SealpostError('usage', 'in GitHub Actions, use the Sealpost Action instead', {
      hint: 'Use the Action, or `sealpost plan`, `sealpost apply` and `sealpost drift`.',
    })
  }
}

/** The token that comments. A run that may not comment has none. */
function tokenOf({ outlets }: Pipeline, trust: Trust, env: Env): string | undefined {
  if (trust.mode === 'untrusted' && !trust.elsewhere) return undefined
  const name = outlets.discussion?.tokens.find((one) => env[one]?.trim())
  return name === undefined ? undefined : env[name]?.trim()
}

/** What a run may know: everything, or what the host tells everybody. */
function envOf({ told }: Pipeline, trust: Trust, env: Env): Env {
  if (trust.mode !== 'untrusted') return env
  const known = [...told, 'SEALPOST_PACING', 'NO_COLOR', 'FORCE_COLOR', 'GITHUB_API_URL']
  return Object.fromEntries(known.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])))
}

function pathsOf({ plan }: Inputs, { reportDir }: Pick<CiOptions, 'reportDir'>, cwd: string): Paths {
  const report = resolve(cwd, reportDir)
  return { plan: plan === undefined ? resolve(report, 'plan.json') : resolve(cwd, plan), report }
}
