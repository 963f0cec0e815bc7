import type { Capabilities, FormCapabilities } from '../../core/target.js'
import { mostVariables } from './scope.js'

const verified = '2026-11-30'
const claim = <T>(is: T, source: string) => ({ is, source, verified })
const page = 'GitLab docs, "CI/CD variables"'
const api = 'GitLab docs, "Project-level CI/CD variables API" and "Group-level CI/CD variables API"'
const source = "GitLab's source"

const open: FormCapabilities = {
  readBack: claim('value', `${api}: value of each variable`),
  revision: claim('none', `${api}: a variable has no id and no time`),
  maxBytes: claim(10_000, `${page}: 10,000 characters; applied as bytes`),
  empty: claim(true, `${source}, lib/api/ci/variables.rb: a value is required, with no minimum length`),
}

/** What GitLab can and cannot do, each with its source. */
export const capabilities: Capabilities = {
  title: 'GitLab',
  access: {
    token: ['GITLAB_TOKEN'],
    endpoint: { env: 'GITLAB_API_URL', fallbacks: ['CI_API_V4_URL'], default: 'https://gitlab.com/api/v4' },
    permissions: [
      'projects: a token with the scope `api` of a user with the Maintainer role (or a project access token with that role)',
      'groups: a token with the scope `api` of an Owner (or a group access token with that role)',
    ],
    portal: 'https://gitlab.com/-/user_settings/personal_access_tokens',
    inputs: [
      { name: 'gitlab-token', variable: 'GITLAB_TOKEN', description: 'Token for `gitlab` targets.', secret: true },
    ],
  },
  forms: {
    secret: { ...open, readBack: claim('unless-sensitive', `${api}: value of each variable, null if hidden`) },
    public: open,
  },
  names: {
    fold: 'exact',
    pattern: claim('[A-Za-z0-9_]+', `${api}: letters, digits and _ only`),
    reserved: claim([], `${page}, precedence: project and group variables take precedence over predefined ones`),
    maxLength: claim(255, api),
  },
  batch: claim({ shape: 'one', max: 50 }, `${api}: one request per value; batches of 50 are our choice`),
  maxPerScope: claim(
    mostVariables.project,
    `${page}: ${mostVariables.project} per project, ${mostVariables.group} per group, across all environment scopes`,
  ),
  maxTotalBytes: claim(Number.POSITIVE_INFINITY, 'no such limit is documented'),
  takesEffect: claim('next-run', `${page}: passed to the jobs of a pipeline when they start`),
  places: [
    { place: '"*"', means: 'every environment, and jobs without one' },
    { place: '<environment>', means: 'jobs of one environment, for example `production`' },
    { place: '<environment>/*', means: 'jobs of environments with a name prefix, for example `review/*`' },
  ],
  pace: {
    writeGapMs: claim(0, 'GitLab docs, "Rate limits": no pause is recommended; 2,000 requests per minute and user'),
    unstatedWaitMs: claim(60_000, 'GitLab docs, "Rate limits": counted per minute'),
  },
  tickMs: claim(0, `${api}: a variable has no version stamp`),
  cannot: [
    claim('return the value of a hidden variable', api),
    claim('hide an existing variable', `${page}: "Hide a CI/CD variable"`),
    claim('make a hidden variable visible again', `${page}: "Hide a CI/CD variable"`),
    claim('mask a value that is short, has spaces or more than one line', `${page}: "Mask a CI/CD variable"`),
    claim('provide a version stamp: manual edits of a hidden variable are not detected', api),
    claim('distinguish a recreated name from the old one: removals rely on its value, or on the ledger alone', api),
    claim('write several values in one request', api),
    claim(
      'store a group variable for one environment on the Free plan, or report that it did not',
      `${source}, ee/lib/ee/api/helpers/variables_helpers.rb`,
    ),
  ],
}
