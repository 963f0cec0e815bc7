import { relative, resolve } from 'node:path'
import type { Command } from '../core/report.js'
import { openGuard } from '../io/leak-guard/guard.js'
import { usual } from '../io/ledger/stores/index.js'
import type { Pipeline } from '../io/system/pipeline.js'
import { consentingIn } from '../io/system/pipelines/consenting.js'
import { githubActions, isGiteaActions } from '../io/system/pipelines/github-actions.js'
import { type Delivery, deliver, discussionWays, type Paths, reportWay, type Voice } from '../job/deliver.js'
import type { Inputs } from '../job/inputs.js'
import { reportOfStep } from '../job/step.js'
import { fewAnnotations, openOrigins } from '../job/told/annotations.js'
import { outputsOf } from '../job/told/outputs.js'
import { summaryBytes, summaryText } from '../job/told/summary.js'
import { reportMarkdown } from '../render/markdown.js'
import type { Deps } from './deps.js'
import { hideSecrets } from './hide-secrets.js'
import { reportFailure } from './report-failure.js'
import { annotationText } from './runner/annotation-lines.js'
import { triggerOf } from './runner/event.js'
import { type GuardedOutputs, openGuardedOutputs } from './runner/guarded-outputs.js'
import { hintFor, hosted } from './runner/hints.js'
import { type Env, engineEnv, publicEnv } from './runner/input-table.js'
import { readableInputs, readInputs } from './runner/inputs.js'

/**
 * One step: inputs → masks → run → words for people, files, outputs. Never throws.
 * @param fixed the command of a focused Action; undefined where the input `command` says it
 * @returns the exit code; the runner takes any but 0 for a failed step
 */
export async function main(fixed: Command | undefined, deps: Deps): Promise<number> {
  const pipeline = await pipelineOf(deps.runtime.env)
  const trigger = await triggerOf(pipeline, deps.runtime)
  const { trust } = trigger
  const env = trust.mode === 'untrusted' ? publicEnv(deps.runtime.env, pipeline.told) : deps.runtime.env
  const guard = openGuard(env)
  const guarded = openGuardedOutputs(guard, deps.out, deps.runtime.cwd)
  try {
    const { inputs, wrong } = inputsOr(fixed, env)
    const redact = await hideSecrets({ env, inputs, mode: trust.mode, guard, out: deps.out, sources: deps.sources })
    const runtime = guard.runtime({ ...deps.runtime, env: engineEnv(env) })
    const paths = pathsOf(inputs, pipeline.folders.temporary, runtime.cwd)
    guard.redact([], Object.values(paths))
    const origins = openOrigins(relative(runtime.cwd, resolve(runtime.cwd, inputs.config)))
    const ledger = usual[pipeline.host === 'github-actions' ? 'host' : pipeline.keepsLedger]
    const { targets, sources, stores } = deps
    const plugins = { targets, sources, ...(stores === undefined ? {} : { stores }) }
    const consenting = consentingIn(pipeline, trigger)
    const about = { inputs, wrong, paths, origins, pipeline, trust, consenting, ledger, runtime }
    const step = { ...about, guarded, redact, ...plugins }
    const report = hosted(await reportOfStep(step))
    const delivery = { report, inputs, paths, origins, runtime, guarded, pipeline, trigger }
    return await deliver(delivery, voiceOf(delivery, guarded))
  } catch (thrown) {
    return reportFailure(thrown, { guard, guarded, out: deps.out }, ({ code, hint }) => hintFor(code, hint))
  }
}

/** The runner of an Action is GitHub's, or one that behaves like it. */
async function pipelineOf(env: Env): Promise<Pipeline> {
  if (!isGiteaActions(env)) return githubActions(env)
  return (await import('../io/system/pipelines/gitea-actions.js')).giteaActions(env)
}

/** What the step was told; where that is wrong, what of it says how to tell that. */
function inputsOr(fixed: Command | undefined, env: Env): { readonly inputs: Inputs; readonly wrong?: unknown } {
  try {
    return { inputs: readInputs(fixed, env) }
  } catch (wrong) {
    return { inputs: readableInputs(fixed, env), wrong }
  }
}

/** GitHub shows ten annotations of a kind for a step, and drops the others (actions/toolkit, docs/problem-matchers.md, read 2026-11-30). */
const shownAnnotations = 10

/** How a runner is told: commands in its log, its page of the job, its file of outputs. */
function voiceOf(delivery: Delivery, guarded: GuardedOutputs): Voice {
  const { report, inputs, paths } = delivery
  const { outputs, summary } = delivery.pipeline.outlets
  return {
    door: { apply: 'give the plan to the apply step', again: 'run this job again', plan: 'run a plan' },
    remarks: (annotations) => fewAnnotations(annotations, shownAnnotations).map(annotationText),
    trouble: (message, error) => {
      const advice = error === undefined ? '' : `\n${hintFor(error.code, error.hint)}`
      return annotationText({ title: 'Sealpost', message: `${message}${advice}`, at: undefined })
    },
    ways: () => ({
      ...reportWay(delivery),
      async 'the job summary'() {
        if (!inputs.summary || summary === undefined) return
        const room = summaryBytes - guarded.size(summary)
        guarded.append(summary, summaryText(reportMarkdown(report), room))
      },
      ...discussionWays(delivery),
      async 'the outputs'() {
        if (outputs !== undefined) guarded.outputs(outputs, outputsOf(report, paths))
      },
    }),
  }
}

/** The runner's own folder for what a job leaves, where the workflow names none. */
function pathsOf({ plan, report }: Inputs, temporary: string | undefined, cwd: string): Paths {
  const folder = temporary ?? cwd
  return {
    plan: resolve(cwd, plan ?? resolve(folder, 'sealpost/plan.json')),
    report: resolve(cwd, report ?? resolve(folder, 'sealpost/report')),
  }
}
