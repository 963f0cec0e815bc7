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
      readBack: claim('never', `${description}: names only; for projects, four x and the last four characters`),
      revision: claim('per-value', `${description}: updated_at of a variable in a context; in a project there is none`),
      maxBytes: claim(32_000, `${contexts}: 32k characters; applied as bytes, and assumed for projects too`),
      empty: claim(true, `${contexts}: an empty variable is valid; assumed for projects too`),
    },
    public: false,
  },
  names: {
    fold: 'exact',
    pattern: claim('[A-Za-z_][A-Za-z0-9_]*', `${contexts}, constraints`),
    reserved: claim([], 'none is documented: variables take precedence over built-in ones'),
    maxLength: claim(300, `${contexts}: 300 characters; assumed for projects too`),
  },
  batch: claim({ shape: 'one', max: 50 }, `${description}: one request per value; batches of 50 are our choice`),
  maxPerScope: claim(
    mostVariables.project,
    `${contexts}: ${mostVariables.context} per context; none is documented for projects, ${mostVariables.project} is assumed`,
  ),
  maxTotalBytes: claim(Number.POSITIVE_INFINITY, 'no such limit is documented'),
  takesEffect: claim('next-run', `${contexts}: passed to a job when it starts`),
  places: [
    { place: 'context', means: "the target's context, for jobs that use it" },
    { place: 'project', means: "the target's project, for all of its jobs" },
  ],
  pace: {
    writeGapMs: claim(0, `${guide}: no pause is recommended; bursts are throttled`),
    unstatedWaitMs: claim(
      10_000,
      `${guide}: exponential backoff if there is no Retry-After; the first wait is our choice`,
    ),
  },
  tickMs: claim(1, `${description}: samples of updated_at have milliseconds; assumed`),
  cannot: [
    claim('return a value, except the last four characters in a project', description),
    claim('provide a version stamp in a project: manual edits of a variable are not detected', description),
    claim(
      'refuse to overwrite, or report that it did: a name created between the last read and the write is replaced',
      `${description}: a variable is created or updated`,
    ),
    claim('write several values in one request', description),
    claim('store a readable value', description),
  ],
}
