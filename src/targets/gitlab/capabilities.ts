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
  maxBytes: claim(10_000, `${page}: 10,000 characters; held to as many bytes`),
  empty: claim(true, `${source}, lib/api/ci/variables.rb: a value is required, and has no shortest length`),
}

/** What GitLab can and cannot do, each with its source. */
export const capabilities: Capabilities = {
  title: 'GitLab',
  access: {
    token: ['GITLAB_TOKEN'],
    endpoint: { env: 'GITLAB_API_URL', fallbacks: ['CI_API_V4_URL'], default: 'https://gitlab.com/api/v4' },
    permissions: [
      'projects: a token with the scope `api` of somebody with the Maintainer role (project access token: that role)',
      'groups: a token with the scope `api` of an Owner (group access token: that role)',
    ],
    portal: 'https://gitlab.com/-/user_settings/personal_access_tokens',
    inputs: [
      { name: 'gitlab-token', variable: 'GITLAB_TOKEN', description: 'Token for `gitlab` targets.', secret: true },
    ],
  },
  forms: {
    secret: { ...open, readBack: claim('unless-sensitive', `${api}: value of each variable, null where it is hidden`) },
    public: open,
  },
  names: {
    fold: 'exact',
    pattern: claim('[A-Za-z0-9_]+', `${api}: letters, digits and _ only`),
    reserved: claim([], `${page}, precedence: project and group variables win over predefined ones`),
    maxLength: claim(255, api),
  },
  batch: claim({ shape: 'one', max: 50 }, `${api}: one request a value; 50 at a time is our own choice`),
  maxPerScope: claim(
    mostVariables.project,
    `${page}: ${mostVariables.project} a project, ${mostVariables.group} a group, in all environment scopes together`,
  ),
  maxTotalBytes: claim(Number.POSITIVE_INFINITY, 'no such limit is documented'),
  takesEffect: claim('next-run', `${page}: given to the jobs of a pipeline when they start`),
  places: [
    { place: '"*"', means: 'every environment, and jobs without one' },
    { place: '<environment>', means: 'jobs of one environment, `production` say' },
    { place: '<environment>/*', means: 'jobs of environments whose names begin so, `review/*` say' },
  ],
  pace: {
    writeGapMs: claim(0, 'GitLab docs, "Rate limits": no pause is recommended; 2,000 requests a minute and user'),
    unstatedWaitMs: claim(60_000, 'GitLab docs, "Rate limits": counted by the minute'),
  },
  tickMs: claim(0, `${api}: a variable has no stamp`),
  cannot: [
    claim('give the value of a hidden variable back', api),
    claim('hide a variable that is there', `${page}: "Hide a CI/CD variable"`),
    claim('show a variable again that is hidden', `${page}: "Hide a CI/CD variable"`),
    claim('mask a value that is short, has blanks or more than one line', `${page}: "Mask a CI/CD variable"`),
    claim('stamp a change: of a hidden variable an edit by hand is not noticed', api),
    claim(
      "tell a name that was deleted and made anew from the old one: a removal rests on its value, or on the ledger's word",
      api,
    ),
    claim('write several values in one request', api),
    claim(
      'keep a variable of a group for one environment on the Free plan, or say that it does not',
      `${source}, ee/lib/ee/api/helpers/variables_helpers.rb`,
    ),
  ],
}
