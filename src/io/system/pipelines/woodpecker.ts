import type { Discussion, Env, Forge, Pipeline } from '../pipeline.js'
import { elsewhere, reader } from './elsewhere.js'
import { discussionAt, discussionOn } from './forge.js'
import { attemptAfter, numberIn } from './job-trust.js'

const told = [
  ...['CI_COMMIT_AUTHOR', 'CI_COMMIT_BRANCH', 'CI_COMMIT_PULL_REQUEST', 'CI_COMMIT_SHA', 'CI_COMMIT_TAG'],
  ...['CI_COMMIT_TARGET_BRANCH', 'CI_FORGE_TYPE', 'CI_FORGE_URL', 'CI_PIPELINE_EVENT', 'CI_PIPELINE_NUMBER'],
  ...[
    'CI_PIPELINE_PARENT',
    'CI_PIPELINE_URL',
    'CI_REPO',
    'CI_REPO_CLONE_URL',
    'CI_REPO_DEFAULT_BRANCH',
    'CI_SYSTEM_NAME',
    'CI_WORKSPACE',
  ],
]

/** Events of a pipeline that only who may write can bring about, in words. */
const events: Readonly<Record<string, string>> = {
  push: 'a push',
  cron: 'a schedule',
  manual: 'a manual run',
}

/**
 * Woodpecker, by "Environment variables", woodpecker-ci.org/docs (3.x), read 2026-11-30. No variable says whether a pull
 * request comes from a fork, so none is more than untrusted; `CI_COMMIT_BRANCH` is the branch that it goes to.
 */
export function woodpecker(env: Env): Pipeline {
  const said = reader(env)
  const event = said('CI_PIPELINE_EVENT') ?? ''
  const number = numberIn(said('CI_COMMIT_PULL_REQUEST'))
  return elsewhere({
    host: 'woodpecker',
    env,
    told,
    event,
    actor: said('CI_COMMIT_AUTHOR'),
    // one that is restarted has the event, the author and the variables of its parent, whoever restarts it
    run: {
      id: said('CI_PIPELINE_NUMBER'),
      attempt: attemptAfter(said('CI_PIPELINE_PARENT')),
      url: said('CI_PIPELINE_URL'),
    },
    workspace: said('CI_WORKSPACE'),
    started: {
      what: Object.hasOwn(events, event) ? `${events[event]}` : 'this event',
      known: Object.hasOwn(events, event) && number === undefined,
      dispatched: event === 'manual',
      request:
        number === undefined
          ? undefined
          : { number, head: said('CI_COMMIT_SHA'), base: said('CI_COMMIT_TARGET_BRANCH'), fork: undefined },
      repository: said('CI_REPO'),
      branch: number === undefined && said('CI_COMMIT_TAG') === undefined ? said('CI_COMMIT_BRANCH') : undefined,
      commit: said('CI_COMMIT_SHA'),
      main: said('CI_REPO_DEFAULT_BRANCH'),
    },
    discussion: discussionOf(env),
  })
}

const forges: Readonly<Record<string, readonly [Forge, path: string]>> = {
  gitea: ['gitea', '/api/v1'],
  forgejo: ['gitea', '/api/v1'],
  gitlab: ['gitlab', '/api/v4'],
}

function discussionOf(env: Env): Discussion | undefined {
  const said = reader(env)
  const [type = '', url, repository] = ['CI_FORGE_TYPE', 'CI_FORGE_URL', 'CI_REPO'].map(said)
  const [forge, path] = (Object.hasOwn(forges, type) && forges[type]) || []
  if (forge === undefined || url === undefined || repository === undefined)
    return discussionAt(said('CI_REPO_CLONE_URL'))
  return discussionOn({ forge, api: `${url.replace(/\/$/, '')}${path}` }, repository)
}
