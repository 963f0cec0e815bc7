import { join } from 'node:path'
import { asSealpostError, SealpostError, systemWord } from '../core/errors.js'
import { differs, exitOf, isFailed, type Report } from '../core/report.js'
import type { Runtime } from '../core/runtime.js'
import type { Pipeline, Trigger } from '../io/system/pipeline.js'
import { reportMarkdown } from '../render/markdown.js'
import { plainStyle } from '../render/terminal-style.js'
import { reportText } from '../render/text.js'
import { annotationsOf, annotationText, type Origins } from './runner/annotations.js'
import type { GuardedOutputs } from './runner/guarded-outputs.js'
import { hintFor } from './runner/hints.js'
import type { FailOn, Inputs } from './runner/inputs.js'
import { outputsOf } from './runner/outputs.js'
import { artifactOf } from './runner/report-artifact.js'
import { summaryBytes, summaryText } from './runner/summary.js'

/** Where the step leaves what is kept, absolute. */
export interface Paths {
  readonly plan: string
  /** A folder. */
  readonly report: string
}

/** What is to be told, and to whom. */
export interface Delivery {
  readonly report: Report
  readonly inputs: Inputs
  readonly paths: Paths
  readonly origins: Pick<Origins, 'of' | 'ofError'>
  readonly runtime: Runtime
  readonly guarded: GuardedOutputs
  readonly pipeline: Pipeline
  readonly trigger: Trigger
}

/**
 * Tells what a run found and did: in the log, as annotations, as files, on the job's page, and to the steps that follow.
 * What cannot be told in one way is told in the others all the same.
 * @returns the exit code
 * @throws SealpostError('leak-guard')
 */
export async function deliver(delivery: Delivery): Promise<number> {
  const { report, inputs, origins, guarded } = delivery
  guarded.print(reportText(report, plainStyle, { verbose: false }))
  for (const annotation of annotationsOf(report, origins, inputs.failOn === 'differs'))
    guarded.print(annotationText(annotation))

  let code = failing(report, inputs.failOn) ? exitOf(report) : 0
  for (const [what, tell] of Object.entries(ways(delivery))) {
    try {
      await tell()
    } catch (thrown) {
      if (thrown instanceof SealpostError && thrown.code === 'leak-guard') throw thrown
      const { code: kind, message, hint } = asSealpostError(thrown)
      const why = systemWord(thrown) || `: ${message}\n${hintFor(kind, hint)}`
      guarded.print(annotationText({ title: 'Sealpost', message: `${what} could not be written${why}`, at: undefined }))
      code ||= 1
    }
  }
  return code
}

/**
 * Makes sure, before anything is written at a target, that what will have to be told of it can be told.
 * @param report of the plan
 * @throws SealpostError('leak-guard')
 */
export function rehearse(report: Report, guarded: Pick<GuardedOutputs, 'rehearse'>): void {
  guarded.rehearse(reportText(report, plainStyle, { verbose: false }))
  for (const text of Object.values(artifactOf(report))) guarded.rehearse(text)
}

function ways(delivery: Delivery): Readonly<Record<string, () => Promise<void>>> {
  const { report, inputs, paths, guarded } = delivery
  const { outputs, summary } = delivery.pipeline.outlets
  return {
    async 'the report'() {
      for (const [name, text] of Object.entries(artifactOf(report))) guarded.write(join(paths.report, name), text)
    },
    async 'the job summary'() {
      if (!inputs.summary || summary === undefined) return
      const room = summaryBytes - guarded.size(summary)
      guarded.append(summary, summaryText(reportMarkdown(report), room))
    },
    async 'the comment'() {
      if (inputs.comment) guarded.print(await (await import('./notify/comment-on-pull.js')).keepComment(delivery))
    },
    async 'the issue'() {
      if (inputs.issue) guarded.print(await (await import('./notify/drift-issue.js')).keepIssue(delivery))
    },
    async 'the outputs'() {
      if (outputs !== undefined) guarded.outputs(outputs, outputsOf(report, paths))
    },
  }
}

/**
 * Whether the step is to fail. `fail-on` is about verdicts, that source and target differ or that something was
 * refused; what went wrong is no verdict, and always fails.
 */
function failing(report: Report, failOn: FailOn): boolean {
  if (report.error !== undefined || isFailed(report)) return true
  if (report.refusals.length > 0) return failOn !== 'never'
  return failOn === 'differs' && report.changes.some(differs)
}
