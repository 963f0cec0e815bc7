import { SealpostError } from '../../core/errors.js'
import type { Report } from '../../core/report.js'
import type { Runtime } from '../../core/runtime.js'
import { newDestinationsOf } from '../../render/proposal.js'
import { type Trust, valueAt } from '../review/trust.js'
import { eventOf } from '../runner/event.js'
import type { GuardedOutputs } from '../runner/guarded-outputs.js'
import type { Inputs } from '../runner/inputs.js'
import { commentKey } from './marker.js'
import { upsertComment } from './upsert-comment.js'

/** How what a pull request proposes gets through, which no plan made for it does. */
export const afterMerge =
  'merge it. This plan is not saved: after the merge one of the default branch is made, is good for 60 minutes unless ' +
  '`expires` says otherwise, and is carried out exactly as it is once it is approved.'

/** The same where it goes to another branch. */
const onceThere = 'bring it to the default branch: only what is there is planned and applied.'

/**
 * `upsertComment` on the pull request that the job is about, as its event and inputs tell. Runs of forks and of Dependabot
 * may not write: there the comment is left to a job that follows.
 * @returns what became of it, in words
 * @throws SealpostError('usage') where the job gives no token or no repository, and what the comment's API throws
 */
export async function keepComment(call: {
  readonly report: Report
  readonly inputs: Pick<Inputs, 'config' | 'targets' | 'environments' | 'jobToken'>
  readonly trust: Pick<Trust, 'mode' | 'because' | 'elsewhere'>
  readonly guarded: Pick<GuardedOutputs, 'pass'>
  readonly runtime: Runtime
}): Promise<string> {
  const { report, inputs, trust, guarded, runtime } = call
  const event = await eventOf(runtime)
  const number = valueAt(event, 'pull_request', 'number')
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) return 'No pull request: no comment.'
  if (trust.mode === 'untrusted' && !trust.elsewhere) {
    const why = `No comment from this run: ${trust.because}.`
    return runtime.env.GITHUB_EVENT_NAME === 'pull_request'
      ? `${why} One to the default branch gets it from a job that follows, with sealpost/actions/comment.`
      : `${why} Plan under \`on: pull_request\`.`
  }
  const { GITHUB_REPOSITORY: repository = '', GITHUB_SERVER_URL: server, GITHUB_SHA: sha = '' } = runtime.env
  const { GITHUB_RUN_ID: run = '0', GITHUB_RUN_ATTEMPT: attempt = '1' } = runtime.env
  const { config, jobToken: token } = inputs
  if (repository === '' || token === undefined) {
    throw new SealpostError('usage', 'there is no repository or no token to comment with', {
      hint: 'Leave `job-token` out, so that it is the token of the job, and give the job `pull-requests: write`.',
    })
  }
  const head = valueAt(event, 'pull_request', 'head', 'sha')
  const commit = typeof head === 'string' && /^[0-9a-f]{40,64}$/.test(head) ? head : sha
  const runUrl = server === undefined ? undefined : `${server}/${repository}/actions/runs/${run}`
  const { did, id } = await upsertComment({
    report,
    repository,
    number,
    key: commentKey(config, inputs),
    stamp: { run: Number(run), attempt: Number(attempt), at: Date.parse(report.finished), commit },
    token: async () => token,
    evenIfClean: true,
    guard: guarded.pass,
    runtime,
    notice: () => {},
    context: {
      mode: trust.mode,
      newDestinations: newDestinationsOf(report),
      config,
      ...(commit === '' ? {} : { commit }),
      howToApply: trust.elsewhere ? onceThere : afterMerge,
      ...(runUrl === undefined ? {} : { runUrl, summaryUrl: `${runUrl}#summary` }),
    },
  })
  const where = server === undefined ? '' : `: ${server}/${repository}/pull/${number}#issuecomment-${id}`
  return did === 'superseded'
    ? `A later run has been at the comment already, and its words were left${where}`
    : `Comment ${id} ${did}${where}`
}
