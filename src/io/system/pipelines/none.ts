import type { Env, Pipeline } from '../pipeline.js'
import { anywhere } from './job-identity.js'

/** No host that is known here: a terminal, or a job of which no more can be said than that it is one. */
export function none(env: Env): Pipeline {
  return {
    host: 'none',
    inJob: isJob(env),
    keepsLedger: isJob(env) ? 'remote' : 'machine',
    event: '',
    eventFile: undefined,
    actor: undefined,
    run: { id: 0, attempt: 1, url: undefined },
    repository: undefined,
    commit: undefined,
    ref: undefined,
    branch: undefined,
    folders: { workspace: undefined, temporary: undefined },
    outlets: {
      outputs: undefined,
      summary: undefined,
      commands: undefined,
      log: { colour: false, group: undefined },
      discussion: undefined,
      annotate: undefined,
    },
    identity: anywhere,
    facts: [],
    told: [],
    commits: 'checkout',
    urlOfRun: () => undefined,
    urlOfComment: () => undefined,
    judge: () => ({
      trust: { mode: 'untrusted', because: 'no pipeline host reports what started it' },
      dispatched: false,
      defaultBranch: undefined,
      pull: undefined,
      finished: undefined,
    }),
  }
}

/** Whether a job runs us, by the variable that nearly every host sets. */
export function isJob({ CI }: Env): boolean {
  return CI !== undefined && CI !== '' && CI !== 'false'
}
