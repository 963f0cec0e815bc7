import type { Env, Pipeline } from '../pipeline.js'
import { elsewhere, reader } from './elsewhere.js'
import { discussionAt } from './forge.js'
import { attemptAfter, numberIn } from './job-trust.js'

const told = [
  ...[
    'DRONE',
    'DRONE_BRANCH',
    'DRONE_BUILD_EVENT',
    'DRONE_BUILD_LINK',
    'DRONE_BUILD_NUMBER',
    'DRONE_BUILD_PARENT',
    'DRONE_BUILD_TRIGGER',
  ],
  ...['DRONE_COMMIT_SHA', 'DRONE_GIT_HTTP_URL', 'DRONE_PULL_REQUEST', 'DRONE_REPO', 'DRONE_REPO_BRANCH', 'DRONE_TAG'],
  ...['DRONE_TARGET_BRANCH', 'DRONE_WORKSPACE'],
]

/** Events of a build that only who may write can bring about, in words. */
const events: Readonly<Record<string, string>> = {
  push: 'a push',
  cron: 'a schedule',
  custom: 'a manual run',
}

/**
 * Drone, by "Environment reference", docs.drone.io, and drone/runner-go `environ/environ.go`, read 2026-11-30. No variable
 * says whether a pull request comes from a fork, so none is more than untrusted; `DRONE_BRANCH` is the branch that it goes to.
 */
export function drone(env: Env): Pipeline {
  const said = reader(env)
  const event = said('DRONE_BUILD_EVENT') ?? ''
  const number = numberIn(said('DRONE_PULL_REQUEST'))
  return elsewhere({
    host: 'drone',
    env,
    told,
    event,
    actor: said('DRONE_BUILD_TRIGGER'),
    // one that is restarted has the event and the parameters of its parent
    run: {
      id: said('DRONE_BUILD_NUMBER'),
      attempt: attemptAfter(said('DRONE_BUILD_PARENT')),
      url: said('DRONE_BUILD_LINK'),
    },
    workspace: said('DRONE_WORKSPACE'),
    started: {
      what: Object.hasOwn(events, event) ? `${events[event]}` : 'this event',
      known: Object.hasOwn(events, event) && number === undefined,
      dispatched: event === 'custom',
      request:
        number === undefined
          ? undefined
          : { number, head: said('DRONE_COMMIT_SHA'), base: said('DRONE_TARGET_BRANCH'), fork: undefined },
      repository: said('DRONE_REPO'),
      branch: number === undefined && said('DRONE_TAG') === undefined ? said('DRONE_BRANCH') : undefined,
      commit: said('DRONE_COMMIT_SHA'),
      main: said('DRONE_REPO_BRANCH'),
    },
    discussion: discussionAt(said('DRONE_GIT_HTTP_URL')),
  })
}
