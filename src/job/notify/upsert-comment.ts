import { SealpostError } from '../../core/errors.js'
import { exitOf, type Report } from '../../core/report.js'
import type { Runtime } from '../../core/runtime.js'
import type { Comment, Comments } from '../../io/discussion/comments.js'
import { openComments } from '../../io/discussion/open.js'
import type { WaitNotice } from '../../io/http/client.js'
import type { Discussion } from '../../io/system/pipeline.js'
import { type CommentContext, commentMarkdown } from '../../render/comment/comment.js'
import { dialects } from '../../render/comment/dialects.js'
import { isNewer, markerText, readMarker, type Stamp } from './marker.js'

/** What is to stand on which pull request. */
export interface CommentCall {
  readonly report: Report
  readonly context: CommentContext
  /** Where it is. */
  readonly discussion: Pick<Discussion, 'forge' | 'api' | 'repository'>
  /** Number of the pull request. */
  readonly number: number
  /** See `commentKey`. */
  readonly key: string
  readonly stamp: Stamp
  /** The job's token, or another that may comment. */
  readonly token: () => Promise<string>
  /** Whether a comment is made that has nothing to tell. One that is there already is updated in any case. */
  readonly evenIfClean: boolean
  /** Gives the text back, or throws where it must not leave. */
  readonly guard: (text: string) => string
  readonly runtime: Runtime
  readonly notice: WaitNotice
}

/** What became of it. `superseded`: a later run has been there already, and its words were left. */
export interface CommentOutcome {
  readonly did: 'created' | 'updated' | 'superseded' | 'nothing'
  /** The comment's number and its address for people; absent where there is none. */
  readonly id?: number
  readonly url?: string
}

/** So often is looked again before it is given up: each time another run must have been in the way, or the network. */
const rounds = 8
/** Pause before another look where it is not known whether a write was taken, ms for each round so far. */
const pauseMs = 500

/** How long after an edit it is looked at again: so many times what the edit took, within bounds in ms. */
const settle = { times: 3, leastMs: 250, mostMs: 3000 }

/** One comment of ours and the run that it tells of. */
interface Version {
  readonly body: string
  readonly stamp: Stamp | undefined
}

/**
 * Brings the one comment of this config on a pull request up to date: makes it where there is none, else edits it.
 *
 * A comment is ours if its first line is our marker and the token's own account wrote it: what others quote is never
 * touched. At GitHub, who we are is GraphQL's `viewer`, which answers a job's token, an App's and a person's alike (REST's
 * `GET /user` refuses the first two); where there is no GraphQL, `GET /user`, and last the account of jobs. An answer to
 * a comment that was made settles it for good, so that a wrong guess cannot leave a second comment behind.
 *
 * Runs at the same time may each make one. Therefore everybody who made one looks again; the oldest stays, gets the
 * words of the latest run, and the others are removed: everybody who looks comes to the same result, and a run that
 * is killed halfway leaves work that the next one does. A comment that tells of a later run is never overwritten
 * knowingly. No forge has a conditional update, so a while after an edit it is looked at once more: an older run could
 * win only with an edit that is under way for several times as long as ours was.
 * @throws SealpostError, 'forbidden' and 'not-found' with the permission that is missing
 */
export async function upsertComment(call: CommentCall): Promise<CommentOutcome> {
  const { runtime, stamp, key } = call
  const dialect = dialects[call.discussion.forge]
  const marker = dialect.hidden(markerText(key, stamp))
  const text = commentMarkdown(call.report, call.context, dialect.length - marker.length)
  const body = call.guard(marker + dialect.drawn(text))
  const comments = await openComments(call, call.number)
  const state: State = { mine: { body, stamp }, me: undefined, made: undefined }
  for (let round = 1; round <= rounds; round += 1) {
    try {
      const outcome = await once(call, comments, state)
      if (outcome !== undefined) return outcome
    } catch (thrown) {
      if (!(thrown instanceof SealpostError) || thrown.code !== 'unconfirmed' || round === rounds) throw thrown
      await runtime.sleep(pauseMs * round, runtime.stop)
    }
  }
  throw new SealpostError('conflict', 'other runs keep changing the comment')
}

/** Whether a report has nothing to tell a reviewer: no change of values or config, no refusal, no trouble. */
function isClean({ report, context }: Pick<CommentCall, 'report' | 'context'>): boolean {
  const structure = report.proposal?.changes ?? []
  return exitOf(report) === 0 && report.summary.written === 0 && context.newDestinations.length + structure.length === 0
}

interface State {
  readonly mine: Version
  me: string | undefined
  /** What this run made: lists may not show it yet. */
  made: Comment | undefined
}

/** One look and what follows from it. @returns undefined where another look is needed */
async function once(call: CommentCall, comments: Comments, state: State): Promise<CommentOutcome | undefined> {
  const ours = await findOurs(call, comments, state)
  const [kept, ...surplus] = ours
  if (kept === undefined) {
    if (isClean(call) && !call.evenIfClean) return { did: 'nothing' }
    state.made = await comments.create(state.mine.body)
    state.me = state.made.author || state.me
    return undefined
  }
  const versions = ours.map(versionOf)
  const latest = versions.reduce((best, one) => (isNewer(one.stamp, best.stamp) ? one : best), state.mine)
  const stale = isNewer(latest.stamp, versionOf(kept).stamp)
  const before = call.runtime.now()
  if (stale && (await comments.update(kept.id, latest.body)) === undefined) {
    // it is gone, and if it was the one that this run made, that one no longer counts
    if (kept.id === state.made?.id) state.made = undefined
    return undefined
  }
  const tookMs = call.runtime.now() - before
  for (const { id } of surplus) await comments.remove(id)
  if (stale) {
    const waitMs = Math.min(Math.max(settle.times * tookMs, settle.leastMs), settle.mostMs)
    await call.runtime.sleep(waitMs, call.runtime.stop)
    const now = await comments.get(kept.id)
    if (now === undefined || isNewer(latest.stamp, versionOf(now).stamp)) return undefined
  }
  const did = latest !== state.mine ? 'superseded' : kept.id === state.made?.id ? 'created' : 'updated'
  return { did, id: kept.id, url: kept.url }
}

/** Our comments, the oldest first. */
async function findOurs(call: CommentCall, comments: Comments, state: State): Promise<Comment[]> {
  const { made } = state
  // asked first, so that nothing stands between the look and what follows from it
  state.me ??= await comments.whoAmI()
  const ours = (await comments.list()).filter(
    ({ author, body }) => author === state.me && readMarker(body)?.key === call.key,
  )
  return made === undefined || ours.some(({ id }) => id === made.id)
    ? ours
    : [...ours, made].sort((a, b) => a.id - b.id)
}

function versionOf({ body }: Comment): Version {
  return { body, stamp: readMarker(body)?.stamp }
}
