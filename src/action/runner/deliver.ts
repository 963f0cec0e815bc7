import { join } from 'node:path'
import { asSealpostError, SealpostError, systemWord } from '../../core/errors.js'
import { differs, exitOf, type Report } from '../../core/report.js'
import type { World } from '../../core/types.js'
import { reportMarkdown } from '../../render/markdown.js'
import { plainLook } from '../../render/terminal-style.js'
import { reportText } from '../../render/text.js'
import type { Trust } from '../review/trust.js'
import { annotationsOf, annotationText, type Origins } from './annotations.js'
import type { Sinks } from './guarded-outputs.js'
import { hintFor } from './hints.js'
import type { FailOn, Inputs } from './inputs.js'
import { outputsOf, outputText } from './outputs.js'
import { artefactOf } from './report-artifact.js'
import { summaryBytes, summaryText } from './summary.js'

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
  readonly world: World
  readonly sinks: Sinks
  /** How far the run is trusted. */
  readonly trust: Pick<Trust, 'mode' | 'because' | 'elsewhere'>
}

/**
 * Tells what a run found and did: in the log, as annotations, as files, on the job's page, and to the steps that follow.
 * What cannot be told in one way is told in the others all the same.
 * @returns the exit code
 * @throws SealpostError('leak-guard')
 */
export async function deliver(delivery: Delivery): Promise<number> {
  const { report, inputs, origins, sinks } = delivery
  sinks.print(reportText(report, plainLook, { verbose: false }))
  for (const annotation of annotationsOf(report, origins, inputs.failOn === 'differs'))
    sinks.print(annotationText(annotation))

  let code = failing(report, inputs.failOn) ? exitOf(report) : 0
  for (const [what, tell] of Object.entries(ways(delivery))) {
    try {
      await tell()
    } catch (thrown) {
      if (thrown instanceof SealpostError && thrown.code === 'leak-guard') throw thrown
      const { code: kind, message, hint } = asSealpostError(thrown)
      const why = systemWord(thrown) || `: ${message}\n${hintFor(kind, hint)}`
      sinks.print(annotationText({ title: 'Sealpost', message: `${what} could not be written${why}`, at: undefined }))
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
export function rehearse(report: Report, sinks: Pick<Sinks, 'rehearse'>): void {
  sinks.rehearse(reportText(report, plainLook, { verbose: false }))
  for (const text of Object.values(artefactOf(report))) sinks.rehearse(text)
}

function ways(delivery: Delivery): Readonly<Record<string, () => Promise<void>>> {
  const { report, inputs, paths, world, sinks } = delivery
  const { GITHUB_OUTPUT: outputs, GITHUB_STEP_SUMMARY: summary } = world.env
  return {
    async 'the report'() {
      for (const [name, text] of Object.entries(artefactOf(report))) sinks.write(join(paths.report, name), text)
    },
    async 'the job summary'() {
      if (!inputs.summary || !summary) return
      const room = summaryBytes - sinks.size(summary)
      sinks.append(summary, summaryText(reportMarkdown(report), room))
    },
    async 'the comment'() {
      if (inputs.comment) sinks.print(await (await import('../notify/comment-on-pull.js')).keepComment(delivery))
    },
    async 'the issue'() {
      if (inputs.issue) sinks.print(await (await import('../notify/drift-issue.js')).keepIssue(delivery))
    },
    async 'the outputs'() {
      if (!outputs) return
      sinks.append(outputs, outputText(outputsOf(report, paths), world.random))
    },
  }
}

/**
 * Whether the step is to fail. `fail-on` is about verdicts, that source and target differ or that something was
 * refused; what went wrong is no verdict, and always fails.
 */
function failing(report: Report, failOn: FailOn): boolean {
  if (report.error !== undefined || report.summary.failed + (report.summary.notReached ?? 0) > 0) return true
  if (report.refusals.length > 0) return failOn !== 'never'
  return failOn === 'differs' && report.changes.some(differs)
}
