import { lstat, readFile } from 'node:fs/promises'
import { canonical } from '../../core/canonical-json.js'
import { SealpostError } from '../../core/errors.js'
import type { Report } from '../../core/report.js'
import type { Runtime } from '../../core/runtime.js'
import type { SourceList } from '../../core/source.js'
import type { TargetList } from '../../core/target.js'
import { type GithubRepository, openRepository } from '../../io/github/contents.js'
import { parseReport } from '../../io/parse-report.js'
import type { FinishedRun, Pipeline, Trigger } from '../../io/system/pipeline.js'
import { afterMerge } from '../../job/notify/comment-on-pull.js'
import { commentKey } from '../../job/notify/marker.js'
import { upsertComment } from '../../job/notify/upsert-comment.js'
import { planPull } from '../../job/review/plan-pull-request.js'
import { newDestinationsOf } from '../../render/proposal.js'

/** A report about two configs is far smaller, bytes. */
const largest = 4 * 1024 * 1024
/** Every place of the config. */
const everything = { targets: [], environments: [] }

/** Of a plan whose own run has to say why. */
const endedEarly = 'The plan stopped before it compared anything (see its run), so nothing is posted.'

/** What is to be posted, and where. */
export interface ForkCall {
  /** Path of the report that the plan's run handed over, absolute. */
  readonly report: string
  /** Path of the config in the repository. */
  readonly config: string
  /** Reads the repository and comments. */
  readonly token: string
  readonly pipeline: Pipeline
  readonly trigger: Trigger
  readonly targets: TargetList
  readonly sources: SourceList
  /** Gives the text back, or throws where it must not leave. */
  readonly guard: (text: string) => string
  readonly runtime: Runtime
}

/** The finished run of a fork that this run is about, as the host tells of it. */
interface Finished extends FinishedRun {
  /** Full name of this repository, and its default branch. */
  readonly repository: string
  readonly branch: string
}

/**
 * Posts what the untrusted plan of a fork found, as the comment on its pull request. A fork's run may not write, and
 * what it hands over may be made up: its workflow is the fork's own. So nothing is taken from the artifact but the wish
 * to be told: it must have the closed shape of an untrusted report, and it must say what this job finds when it holds
 * the two configs against each other itself. Which pull request is meant is asked of GitHub, never of the artifact.
 * @returns what became of it, in words
 * @throws SealpostError('untrusted') where no finished run of a pull request started this one, ('plan-invalid') where the
 * report is none or says something else, ('usage') where there is none, and what GitHub's API throws
 */
export async function commentOnFork(call: ForkCall): Promise<string> {
  const { token, runtime } = call
  const finished = finishedOf(call)
  const told = parseReport(await plainFile(call.report))
  if (told.proposal?.mode !== 'untrusted' && isOwn(finished)) {
    return told.proposal === undefined
      ? endedEarly
      : 'The pull request is from this repository, so its own plan posts the comment.'
  }
  const number = await pullOf(
    finished,
    openRepository(finished.repository, async () => token, runtime),
  )
  if (number === undefined) {
    return 'No open pull request to the default branch has this commit as its head, so nothing is posted.'
  }
  const report = await found(call, finished, number)
  if (told.error !== undefined && told.proposal === undefined && !saysTheSame(told, report)) return endedEarly
  checkTold(told, report)
  return post(call, finished, number, report)
}

/** @throws SealpostError('untrusted') for any run but one that a finished run of a fork's pull request started */
function finishedOf({ pipeline: { repository }, trigger }: Pick<ForkCall, 'pipeline' | 'trigger'>): Finished {
  const { finished, defaultBranch: branch } = trigger
  if (finished === undefined || branch === undefined || repository === undefined) {
    throw new SealpostError('untrusted', 'this run was not triggered by a completed pull request run', {
      hint: 'Nothing was posted. Use it with `on: workflow_run`, after the workflow that plans pull requests.',
    })
  }
  return { ...finished, repository, branch }
}

/** What this job finds itself. */
function found(call: ForkCall, { repository, branch, head }: Finished, number: number): Promise<Report> {
  return planPull(
    {
      trust: {
        mode: 'untrusted',
        because: 'a pull request from a fork',
        subject: { repository, branch, head, number },
      },
      config: call.config,
      only: everything,
      tokenNames: [],
      open: async ({ repository: name }) => openRepository(name, async () => call.token, call.runtime),
      targets: call.targets,
      sources: call.sources,
      progress: () => {},
      host: {},
    },
    call.runtime,
  )
}

async function post(
  call: ForkCall,
  { repository, head, id }: Finished,
  number: number,
  report: Report,
): Promise<string> {
  const { config, token, pipeline, guard, runtime } = call
  const runUrl = pipeline.urlOfRun(id)
  const { did } = await upsertComment({
    report,
    context: {
      mode: 'untrusted',
      newDestinations: newDestinationsOf(report),
      config,
      commit: head,
      howToApply: afterMerge,
      ...(runUrl === undefined ? {} : { runUrl }),
    },
    discussion: { forge: 'github', api: '', repository },
    number,
    key: commentKey(config, everything),
    stamp: { run: pipeline.run.id, attempt: pipeline.run.attempt, at: runtime.now(), commit: head },
    token: async () => token,
    evenIfClean: false,
    guard,
    runtime,
    notice: () => {},
  })
  return did === 'nothing' ? 'No config changes, so nothing is posted.' : `Comment ${did}.`
}

function isOwn({ repository, from }: Finished): boolean {
  return from.repository.toLowerCase() === repository.toLowerCase()
}

/** The open pull request whose newest commit this is; undefined where it has moved on, or is closed. */
async function pullOf({ from, head, branch }: Finished, repository: GithubRepository): Promise<number | undefined> {
  const pulls = await repository.pullsFrom(from.owner, from.branch)
  const same = ({ from: name }: { readonly from: string }) => name.toLowerCase() === from.repository.toLowerCase()
  return pulls.find((pull) => pull.head === head && pull.into === branch && same(pull))?.number
}

function saysTheSame(told: Report, found: Report): boolean {
  const said = ({ command, owner, proposal, error, changes, refusals }: Report) =>
    canonical([command, owner, proposal, error?.code, changes, refusals])
  return said(told) === said(found)
}

/** @throws SealpostError('plan-invalid') where a report says something else than what was found here */
function checkTold(told: Report, found: Report): void {
  if (saysTheSame(told, found)) return
  throw new SealpostError('plan-invalid', 'the report does not contain the config changes of the pull request', {
    hint: 'Nothing was posted. Check the pull request: it may have changed its workflow. Use the same version of Sealpost and the same `config` in both jobs.',
  })
}

/** The text of a file of its own: no link to another one, no device. */
async function plainFile(path: string): Promise<string> {
  const found = await lstat(path).catch(() => undefined)
  if (found === undefined) {
    throw new SealpostError('usage', 'there is no report at the path in the input `report`', {
      hint: 'Download the artifact of the plan first.',
    })
  }
  if (!found.isFile() || found.size > largest) {
    throw new SealpostError('plan-invalid', 'this is not a Sealpost report', {
      hint: 'Nothing was posted.',
    })
  }
  return readFile(path, 'utf8')
}
