import { SealpostError } from '../../core/errors.js'
import type { Report } from '../../core/report.js'
import type { Runtime } from '../../core/runtime.js'
import type { Pipeline, Trigger } from '../../io/system/pipeline.js'
import { newDestinationsOf } from '../../render/proposal.js'
import type { Inputs } from '../inputs.js'
import type { GuardedWays } from '../told/guarded-ways.js'
import { commentKey } from './marker.js'
import { upsertComment } from './upsert-comment.js'

/** How what a pull request proposes gets through, which no plan made for it does. */
export const afterMerge = 'merge. A new plan is then created, and applied once approved (expires in 60 minutes).'

/** The same where it goes to another branch. */
const onceThere = 'merge it into the default branch: only that branch is planned and applied.'

/**
 * `upsertComment` on the pull request that the job is about, as its host and inputs tell. Runs of forks and of Dependabot
 * may not write: there the comment is left to a job that follows.
 * @returns what became of it, in words
 * @throws SealpostError('usage') where the job gives no token or no repository, and what the comment's API throws
 */
export async function keepComment(call: {
  readonly report: Report
  readonly inputs: Pick<Inputs, 'config' | 'targets' | 'environments' | 'jobToken'>
  readonly pipeline: Pipeline
  readonly trigger: Pick<Trigger, 'trust' | 'pull'>
  readonly guarded: Pick<GuardedWays, 'pass'>
  readonly runtime: Runtime
}): Promise<string> {
  const { report, inputs, pipeline, guarded, runtime } = call
  const { trust, pull } = call.trigger
  if (pull === undefined) return 'No comment: this run is not for a pull request.'
  if (trust.mode === 'untrusted' && !trust.elsewhere) {
    const why = `No comment from this run: ${trust.because}.`
    if (pipeline.host !== 'github-actions') return why
    return pipeline.event === 'pull_request'
      ? `${why} For pull requests to the default branch, a follow-up job can post it with sealpost/actions/comment.`
      : `${why} Plan under \`on: pull_request\`.`
  }
  const { config, jobToken: token } = inputs
  const { discussion } = pipeline.outlets
  if (discussion === undefined || token === undefined) {
    throw new SealpostError('usage', 'a repository or a token for comments is missing', {
      hint: discussion?.remedy ?? 'Turn the comment off: comments are not supported on this host.',
    })
  }
  const commit = pull.head ?? pipeline.commit
  const { id: run, attempt, url: runUrl } = pipeline.run
  const { did, id } = await upsertComment({
    report,
    discussion,
    number: pull.number,
    key: commentKey(config, inputs),
    stamp: { run, attempt, at: Date.parse(report.finished), commit: commit ?? '' },
    token: async () => token,
    evenIfClean: true,
    guard: guarded.pass,
    runtime,
    notice: () => {},
    context: {
      mode: trust.mode,
      newDestinations: newDestinationsOf(report),
      config,
      ...(commit === undefined ? {} : { commit }),
      howToApply: trust.elsewhere ? onceThere : afterMerge,
      ...(runUrl === undefined ? {} : { runUrl, ...summaryOf(pipeline, runUrl) }),
    },
  })
  const url = pipeline.urlOfComment(pull.number, id)
  const where = url === undefined ? '' : `: ${url}`
  return did === 'superseded'
    ? `A later run has already updated the comment, so it was not changed${where}`
    : `Comment ${id} ${did}${where}`
}

/** The page of a run has the whole report where the host takes one. */
function summaryOf({ outlets }: Pick<Pipeline, 'outlets'>, runUrl: string): { readonly summaryUrl?: string } {
  return outlets.commands === undefined ? {} : { summaryUrl: `${runUrl}#summary` }
}
