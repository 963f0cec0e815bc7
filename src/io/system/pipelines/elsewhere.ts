import { gitVariables } from '../git/commits.js'
import type { Discussion, Env, HostName, JobIdentity, Outlets, Pipeline } from '../pipeline.js'
import { defaultBranchVariable, type Started, triggerBy } from './job-trust.js'
import { none } from './none.js'

/** What the adapter of a host says. The rest is as where no host is known. */
export interface Said {
  readonly host: HostName
  readonly env: Env
  /** Every variable that the adapter reads and that is no credential. */
  readonly told: readonly string[]
  readonly started: Omit<Started, 'toldMain'>
  readonly event: string | undefined
  readonly actor: string | undefined
  readonly run: { readonly id: string | undefined; readonly attempt?: number; readonly url: string | undefined }
  readonly workspace: string | undefined
  readonly temporary?: string | undefined
  readonly identity?: JobIdentity
  readonly discussion?: Discussion | undefined
  readonly annotate?: Outlets['annotate']
  /** How the log looks; plain where it is left out. */
  readonly log?: Outlets['log']
  readonly urlOfComment?: Pipeline['urlOfComment']
}

/**
 * A host whose variables say all that it tells of a job. What people are shown comes from the command's own files and the
 * discussion; none of these hosts is given commands in its log.
 */
export function elsewhere(said: Said): Pipeline {
  const { host, env, started, run, told: own } = said
  const told = [...new Set([...own, 'CI', defaultBranchVariable])]
  const { branch, commit, repository } = started
  return {
    ...none(env),
    host,
    inJob: true,
    // the line for a ledger that the repository keeps: machines of jobs go with their jobs
    keepsLedger: 'remote',
    event: said.event ?? '',
    actor: said.actor,
    run: { id: idOf(run.id), attempt: run.attempt ?? 1, url: run.url },
    repository,
    commit,
    ref: branch === undefined ? undefined : `refs/heads/${branch}`,
    branch,
    folders: { workspace: said.workspace, temporary: said.temporary },
    outlets: {
      outputs: undefined,
      summary: undefined,
      commands: undefined,
      log: said.log ?? none(env).outlets.log,
      discussion: said.discussion,
      annotate: said.annotate,
    },
    identity: said.identity ?? none(env).identity,
    facts: told.flatMap((name) => env[name] || []),
    told: [...told, ...gitVariables],
    urlOfComment: said.urlOfComment ?? (() => undefined),
    judge: () => triggerBy({ ...started, toldMain: env[defaultBranchVariable]?.trim() || undefined }),
  }
}

/** Ids of runs grow with each run; what is no number counts as not known. */
function idOf(text: string | undefined): number {
  return /^\d{1,15}$/.test(text ?? '') ? Number(text) : 0
}

/** Reads variables; an empty one is one that is not set. */
export function reader(env: Env): (name: string) => string | undefined {
  return (name) => env[name] || undefined
}
