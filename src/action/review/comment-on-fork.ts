import { lstat, readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { canonical } from '../../core/canonical-json.js'
import { asSealpostError, SealpostError } from '../../core/errors.js'
import type { Report } from '../../core/report.js'
import type { Runtime } from '../../core/runtime.js'
import { Secret } from '../../core/secret.js'
import { openRepository, type Repository } from '../../io/github/contents.js'
import { isSendable } from '../../io/http/header-text.js'
import { openGuard } from '../../io/leak-guard/guard.js'
import { parseReport } from '../../io/report-file.js'
import { newDestinationsOf } from '../../render/proposal.js'
import { afterMerge } from '../notify/comment-on-pull.js'
import { commentKey } from '../notify/marker.js'
import { upsertComment } from '../notify/upsert-comment.js'
import { annotationText, maskText } from '../runner/annotations.js'
import { eventOf } from '../runner/event.js'
import { openGuardedOutputs } from '../runner/guarded-outputs.js'
import type { Deps } from '../step.js'
import { planPull } from './plan-pull-request.js'
import { isCommit, textAt, valueAt } from './trust.js'

/** A report about two configs is far smaller, bytes. */
const largest = 4 * 1024 * 1024
const inputs = ['report', 'config', 'job-token'] as const

/** Of a plan whose own run has to say why. */
const endedEarly = 'The plan ended before it had compared anything, as its run says: nothing is posted.'

/** The finished run of a fork that this run is about, as the host tells of it. */
interface Finished {
  /** `owner/name` of this repository. */
  readonly repository: string
  readonly branch: string
  readonly id: number
  readonly head: string
  /** `owner/name`, its owner and the branch that the commits come from. */
  readonly from: { readonly repository: string; readonly owner: string; readonly branch: string }
}

/**
 * Posts what the untrusted plan of a fork found, as the comment on its pull request. A fork's run may not write, and
 * what it hands over may be made up: its workflow is the fork's own. So nothing is taken from the artifact but the wish
 * to be told: it must have the closed shape of an untrusted report, and it must say what this job finds when it holds
 * the two configs against each other itself. Which pull request is meant is asked of GitHub, never of the artifact.
 * Never throws.
 * @returns the exit code
 */
export async function forkComment({ runtime, out, targets, sources }: Deps): Promise<number> {
  const token = inputOf('job-token', runtime) ?? ''
  if (token !== '') out(maskText(token))
  const guard = openGuard({})
  if (token !== '') guard.redact([new Secret(token)], inputs)
  const guarded = openGuardedOutputs(guard, out)
  try {
    checkInputs(runtime)
    if (!isSendable(token)) {
      const what = token === '' ? 'is empty' : 'holds characters that no token has'
      throw usage(`\`job-token\` ${what}`, 'Leave it out, so that it is the token of the job.')
    }
    const finished = finishedOf(await eventOf(runtime), runtime)
    const told = parseReport(await plainFile(resolve(runtime.cwd, inputOf('report', runtime) ?? 'report.json')))
    if (told.proposal?.mode !== 'untrusted' && isOwn(finished)) {
      guarded.print(
        told.proposal === undefined ? endedEarly : 'A pull request of this repository: its plan comments by itself.',
      )
      return 0
    }
    const repository = openRepository(finished.repository, async () => token, runtime)
    const number = await pullOf(finished, repository)
    if (number === undefined) {
      guarded.print('No open pull request to the default branch has this commit as its newest: nothing is posted.')
      return 0
    }
    const config = inputOf('config', runtime) ?? 'sealpost.yaml'
    const only = { targets: [], environments: [] }
    const report = await planPull(
      {
        trust: {
          mode: 'untrusted',
          because: 'a pull request from a fork',
          subject: { repository: finished.repository, branch: finished.branch, head: finished.head, number },
        },
        config,
        only,
        tokenNames: [],
        jobToken: token,
        targets,
        sources,
        progress: () => {},
        host: {},
      },
      runtime,
    )
    if (told.error !== undefined && told.proposal === undefined && !saysTheSame(told, report)) {
      guarded.print(endedEarly)
      return 0
    }
    checkTold(told, report)
    const { env } = runtime
    const outcome = await upsertComment({
      report,
      context: {
        mode: 'untrusted',
        newDestinations: newDestinationsOf(report),
        config,
        commit: finished.head,
        howToApply: afterMerge,
        ...(env.GITHUB_SERVER_URL
          ? { runUrl: `${env.GITHUB_SERVER_URL}/${finished.repository}/actions/runs/${finished.id}` }
          : {}),
      },
      repository: finished.repository,
      number,
      key: commentKey(config, only),
      stamp: {
        run: Number(env.GITHUB_RUN_ID ?? 0),
        attempt: Number(env.GITHUB_RUN_ATTEMPT ?? 1),
        at: runtime.now(),
        commit: finished.head,
      },
      token: async () => token,
      evenIfClean: false,
      guard: guarded.pass,
      runtime,
      notice: () => {},
    })
    guarded.print(outcome.did === 'nothing' ? 'The config stays as it is: nothing to tell.' : `Comment ${outcome.did}.`)
    return 0
  } catch (thrown) {
    const { code, message, hint, where, exit } = guard.alarm() ?? asSealpostError(thrown)
    const text = annotationText({ title: `Sealpost: ${code}`, message: `${message}\n${hint}`, at: where })
    // an alarm is the last word, and made of nothing but words of ours and a name
    if (code === 'leak-guard') out(`${text}\n`)
    else guarded.print(text)
    return exit
  }
}

/** @throws SealpostError('untrusted') for any run but one that a finished run of a fork's pull request started */
function finishedOf(event: unknown, { env }: Pick<Runtime, 'env'>): Finished {
  const run = (...path: readonly string[]) => textAt(event, 'workflow_run', ...path)
  const repository = env.GITHUB_REPOSITORY ?? ''
  const told = {
    branch: textAt(event, 'repository', 'default_branch'),
    head: run('head_sha'),
    from: run('head_repository', 'full_name'),
    owner: run('head_repository', 'owner', 'login'),
    source: run('head_branch'),
    id: valueAt(event, 'workflow_run', 'id'),
  }
  const { branch, head, from, owner, source, id } = told
  const sound =
    env.GITHUB_EVENT_NAME === 'workflow_run' &&
    textAt(event, 'repository', 'full_name')?.toLowerCase() === repository.toLowerCase() &&
    // under pull_request_target the commit would be the base's
    run('event') === 'pull_request' &&
    Number.isSafeInteger(id) &&
    isCommit(head)
  if (!sound || branch === undefined || from === undefined || owner === undefined || source === undefined) {
    throw new SealpostError('untrusted', 'this run was not started by a finished run of a pull request', {
      hint: 'Nothing was posted. Use it under `on: workflow_run`, after the workflow that plans for pull requests.',
    })
  }
  return { repository, branch, id: Number(id), head, from: { repository: from, owner, branch: source } }
}

function isOwn({ repository, from }: Finished): boolean {
  return from.repository.toLowerCase() === repository.toLowerCase()
}

/** The open pull request whose newest commit this is; undefined where it has moved on, or is closed. */
async function pullOf({ from, head, branch }: Finished, repository: Repository): Promise<number | undefined> {
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
  throw new SealpostError('plan-invalid', 'the report does not say what the pull request does to the config', {
    hint: 'Nothing was posted. Look at the pull request itself: its workflow may have been changed. Use the same version of Sealpost and the same `config` in both jobs.',
  })
}

/** The text of a file of its own: no link to another one, no device. */
async function plainFile(path: string): Promise<string> {
  const found = await lstat(path).catch(() => undefined)
  if (found === undefined) {
    throw usage('there is no report at the path of the input `report`', 'Download the artifact of the plan first.')
  }
  if (!found.isFile() || found.size > largest) {
    throw new SealpostError('plan-invalid', 'this is not a report as Sealpost writes it', {
      hint: 'Nothing was posted.',
    })
  }
  return readFile(path, 'utf8')
}

function inputOf(name: (typeof inputs)[number], { env }: Pick<Runtime, 'env'>): string | undefined {
  return env[`INPUT_${name.toUpperCase()}`]?.trim() || undefined
}

function checkInputs({ env }: Pick<Runtime, 'env'>): void {
  const known = inputs.map((name) => `INPUT_${name.toUpperCase()}`)
  const stray = Object.keys(env).find((name) => name.startsWith('INPUT_') && !known.includes(name))
  if (stray === undefined) return
  const shown = /^[\w -]{1,40}$/.test(stray) ? ` \`${stray.slice('INPUT_'.length).toLowerCase()}\`` : ' of that name'
  throw usage(
    `sealpost/comment has no input${shown}`,
    `The inputs are ${inputs.map((one) => `\`${one}\``).join(', ')}.`,
  )
}

function usage(message: string, hint: string): SealpostError {
  return new SealpostError('usage', message, { hint })
}
