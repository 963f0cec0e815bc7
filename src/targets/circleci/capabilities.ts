import type { Capabilities } from '../../core/target.js'
import { mostVariables } from './scope.js'

const verified = '2026-11-30'
const claim = <T>(is: T, source: string) => ({ is, source, verified })
const description = "CircleCI's OpenAPI description of API v2"
const contexts = 'CircleCI docs, "Using contexts"'
const guide = 'CircleCI docs, "API developer\'s guide"'

/** What CircleCI can and cannot do, each with its source. */
export const capabilities: Capabilities = {
  title: 'CircleCI',
  access: {
    token: ['CIRCLE_TOKEN'],
    tokenHeader: { name: 'circle-token', before: '' },
    endpoint: { env: 'CIRCLECI_API_URL', default: 'https://circleci.com/api/v2' },
    permissions: [
      'a personal API token of a member of the organisation (project tokens do not work with API v2)',
      'restricted contexts: a member of one of their security groups, or an administrator of the organisation',
    ],
    portal: 'https://app.circleci.com/settings/user/tokens',
    inputs: [
      { name: 'circleci-token', variable: 'CIRCLE_TOKEN', description: 'Token for `circleci` targets.', secret: true },
    ],
  },
  forms: {
    secret: {
      readBack: claim('never', `${description}: names only; of a project four x and the last four characters`),
      revision: claim('per-value', `${description}: updated_at of a variable in a context; in a project there is none`),
      maxBytes: claim(32_000, `${contexts}: 32k characters; held to as many bytes, and assumed of projects`),
      empty: claim(true, `${contexts}: an empty variable is valid; assumed of projects`),
    },
    public: false,
  },
  names: {
    fold: 'exact',
    pattern: claim('[A-Za-z_][A-Za-z0-9_]*', `${contexts}, constraints`),
    reserved: claim([], 'none is documented: variables win over built-in ones'),
    maxLength: claim(300, `${contexts}: 300 characters; assumed of projects`),
  },
  batch: claim({ shape: 'one', max: 50 }, `${description}: one request a value; 50 at a time is our own choice`),
  maxPerScope: claim(
    mostVariables.project,
    `${contexts}: ${mostVariables.context} a context; of projects none is documented, ${mostVariables.project} is assumed`,
  ),
  maxTotalBytes: claim(Number.POSITIVE_INFINITY, 'no such limit is documented'),
  takesEffect: claim('next-run', `${contexts}: given to a job when it starts`),
  places: [
    { place: 'context', means: 'the context that the target names, for jobs that ask for it' },
    { place: 'project', means: 'the project that the target names, for all of its jobs' },
  ],
  pace: {
    writeGapMs: claim(0, `${guide}: no pause is recommended, bursts are throttled`),
    unstatedWaitMs: claim(
      10_000,
      `${guide}: exponential backoff where no Retry-After is sent; the first wait is our own choice`,
    ),
  },
  tickMs: claim(1, `${description}: samples of updated_at have milliseconds; assumed`),
  cannot: [
    claim('give a value back, but for its last four characters in a project', description),
    claim('stamp a change in a project: a variable edited by hand is not noticed', description),
    claim(
      'refuse to overwrite, or say that it did: a name made between the last look and the write is replaced',
      `${description}: a variable is created or updated`,
    ),
    claim('write several values in one request', description),
    claim('keep a readable value', description),
  ],
}
