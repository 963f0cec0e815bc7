import { SealpostError } from '../../core/errors.js'
import type { Report } from '../../core/report.js'
import type { Runtime } from '../../core/runtime.js'
import type { Issue, Issues } from '../../io/discussion/comments.js'
import { openComments, openIssues } from '../../io/discussion/open.js'
import type { Pipeline } from '../../io/system/pipeline.js'
import { type CommentContext, commentMarkdown } from '../../render/comment/comment.js'
import { dialects } from '../../render/comment/dialects.js'
import { tallyOf } from '../../render/headline.js'
import type { Inputs } from '../inputs.js'
import type { GuardedWays } from '../told/guarded-ways.js'
import { commentKey, isNewer, markerText, readMarker, type Stamp } from './marker.js'
import type { CommentCall } from './upsert-comment.js'

/** What is to stand in the issue, and whose it is. */
export type IssueCall = Pick<
  CommentCall,
  'report' | 'discussion' | 'key' | 'stamp' | 'token' | 'guard' | 'runtime' | 'notice'
> & { readonly context: CommentContext }

/** What became of it. `superseded`: a later run has been there already, and its words were left. */
export interface IssueOutcome {
  readonly did: 'opened' | 'updated' | 'closed' | 'superseded' | 'nothing'
  /** Address of the issue, for people; absent where there is none. */
  readonly url?: string
}

/** So often is looked again before it is given up. */
const rounds = 6
/** Pause before another look where it is not known whether a write was taken, ms for each round so far. */
const pauseMs = 500

/**
 * Keeps one issue about drift: opened when something differs, brought up to date while it does, closed when nothing does
 * any more, and opened again the next time. What could not be seen closes nothing, and a run that ended early says
 * nothing here: it turns the job red.
 *
 * An issue is ours if its first line is our marker and the token's own account opened it. Of several, which two runs at
 * once can make, the oldest stays and the others are closed.
 * @throws SealpostError, 'forbidden' and 'not-found' with the permission that is missing
 */
export async function upsertIssue(call: IssueCall): Promise<IssueOutcome> {
  const verdict = verdictOf(call.report)
  if (verdict === 'unknown') return { did: 'nothing' }
  const { runtime, stamp, key } = call
  const dialect = dialects[call.discussion.forge]
  const marker = dialect.hidden(markerText(key, stamp))
  const text = commentMarkdown(call.report, call.context, dialect.length - marker.length)
  const body = call.guard(marker + dialect.drawn(text))
  const state: State = {
    body,
    stamp,
    open: verdict === 'differs',
    title: titleOf(call.context),
    me: undefined,
    made: undefined,
  }
  const issues = await openIssues(call)
  for (let round = 1; round <= rounds; round += 1) {
    try {
      const outcome = await once(call, issues, state)
      if (outcome !== undefined) return outcome
    } catch (thrown) {
      if (!(thrown instanceof SealpostError) || thrown.code !== 'unconfirmed' || round === rounds) throw thrown
      await runtime.sleep(pauseMs * round, runtime.stop)
    }
  }
  throw new SealpostError('conflict', 'other runs keep changing the issue')
}

/**
 * {@link upsertIssue} in the repository of the job, as its host and inputs tell.
 * @returns what became of it, in words
 * @throws SealpostError('usage') where the job does not say which repository, or gives no token for it
 */
export async function keepIssue(call: {
  readonly report: Report
  readonly inputs: Pick<Inputs, 'config' | 'targets' | 'environments' | 'jobToken'>
  readonly pipeline: Pipeline
  readonly guarded: Pick<GuardedWays, 'pass' | 'print'>
  readonly runtime: Runtime
}): Promise<string> {
  const { report, inputs, pipeline, guarded, runtime } = call
  const { config, jobToken: token } = inputs
  const { discussion } = pipeline.outlets
  if (discussion === undefined || token === undefined) {
    throw new SealpostError('usage', 'a repository or a token for the issue is missing', {
      hint: discussion?.remedy,
    })
  }
  const { id: run, attempt, url: runUrl } = pipeline.run
  const { did } = await upsertIssue({
    report,
    discussion,
    key: commentKey(`drift of ${config}`, inputs),
    stamp: { run, attempt, at: Date.parse(report.finished), commit: pipeline.commit ?? '' },
    token: async () => token,
    guard: guarded.pass,
    runtime,
    notice: () => {},
    context: { mode: 'trusted', newDestinations: [], config, ...(runUrl === undefined ? {} : { runUrl }) },
  })
  return did === 'nothing' ? '' : `Issue ${did}.`
}

/** What a report of drift says: something differs, nothing does, or not everything could be seen. */
export function verdictOf(report: Report): 'differs' | 'clean' | 'unknown' {
  if (report.error !== undefined) return 'unknown'
  const { planned, held, unseen } = tallyOf(report)
  if (planned + held > 0) return 'differs'
  // drift is refused where a lost ledger has nothing to compare with
  return unseen + report.summary.failed + report.refusals.length > 0 ? 'unknown' : 'clean'
}

interface State {
  readonly body: string
  readonly stamp: Stamp
  readonly open: boolean
  readonly title: string
  me: string | undefined
  /** What this run opened: lists may not show it yet. */
  made: Issue | undefined
}

/** One look and what follows from it. @returns undefined where another look is needed */
async function once(call: IssueCall, issues: Issues, state: State): Promise<IssueOutcome | undefined> {
  state.me ??= await (await openComments(call, 0)).whoAmI()
  const [kept, ...surplus] = await ours(call, issues, state, state.me)
  if (kept === undefined) {
    if (!state.open) return { did: 'nothing' }
    state.made = await issues.create(state.title, state.body)
    state.me = state.made.author || state.me
    return undefined
  }
  for (const { number, open } of surplus) if (open) await issues.update(number, { open: false })
  if (isNewer(readMarker(kept.body)?.stamp, state.stamp)) return { did: 'superseded', url: kept.url }
  if (!state.open && !kept.open) return { did: 'nothing', url: kept.url }
  const same = kept.body === state.body && kept.open === state.open
  if (!same) await issues.update(kept.number, { body: state.body, open: state.open })
  if (!state.open) return { did: 'closed', url: kept.url }
  return { did: kept.open && kept.number !== state.made?.number ? 'updated' : 'opened', url: kept.url }
}

/** Our issues, the oldest first. */
async function ours(call: IssueCall, issues: Issues, { made }: State, me: string): Promise<Issue[]> {
  const found = (await issues.listOf(me)).filter(
    ({ author, body }) => author === me && readMarker(body)?.key === call.key,
  )
  if (made === undefined || found.some(({ number }) => number === made.number)) return found
  return [...found, made].sort((a, b) => a.number - b.number)
}

/** Plain text, so that the path is the only thing in it that is not ours. */
function titleOf({ config }: CommentContext): string {
  return `Sealpost: targets differ from what was applied (${config.replace(/[^\w./-]+/g, '_').slice(0, 100)})`
}
