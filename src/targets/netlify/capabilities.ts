import type { Capabilities, FormCapabilities } from '../../core/target.js'
import { maxNames } from './scope.js'

const verified = '2026-11-23'
const openApi = '@netlify/open-api 2.60'
const cli = 'netlify-cli 27.2'
const docs = 'Netlify docs, "Secrets Controller"'

/** Not settable (`src/utils/env/deploy-env-vars.ts` of netlify-cli 27.2), whatever their case. */
const reserved = [
  'AWS_ACCESS_KEY_ID',
  'AWS_EXECUTION_ENV',
  'AWS_LAMBDA_FUNCTION_MEMORY_SIZE',
  'AWS_LAMBDA_FUNCTION_NAME',
  'AWS_LAMBDA_FUNCTION_VERSION',
  'AWS_LAMBDA_LOG_GROUP_NAME',
  'AWS_LAMBDA_LOG_STREAM_NAME',
  'AWS_LAMBDA_RUNTIME_API',
  'AWS_REGION',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'BRANCH',
  'BUILD_ID',
  'CACHED_COMMIT_REF',
  'COMMIT_REF',
  'CONTEXT',
  'DEPLOY_ID',
  'DEPLOY_PRIME_URL',
  'DEPLOY_URL',
  'HEAD',
  'INCOMING_HOOK_BODY',
  'INCOMING_HOOK_TITLE',
  'INCOMING_HOOK_URL',
  'NETLIFY',
  'NETLIFY_IMAGES_CDN_DOMAIN',
  'PULL_REQUEST',
  'REPOSITORY_URL',
  'REVIEW_ID',
  'SITE_ID',
  'SITE_NAME',
  'URL',
]

/** Taken by the API, and refused by Lambda when functions are deployed. */
const lambdaOnly = [
  'AWS_ACCESS_KEY',
  'AWS_DEFAULT_REGION',
  'AWS_LAMBDA_INITIALIZATION_TYPE',
  'LAMBDA_RUNTIME_DIR',
  'LAMBDA_TASK_ROOT',
]

const secret: FormCapabilities = {
  readBack: {
    is: 'unless-sensitive',
    source: `${openApi}, envVar.is_secret: for secrets, only values of the dev context are readable`,
    verified,
  },
  revision: { is: 'per-name', source: `${openApi}, envVar.updated_at: one for all values of a name`, verified },
  maxBytes: {
    is: 64 * 1024,
    source: 'not documented; assumed. Functions can use 4 KB in total, checked when they are deployed',
    verified,
  },
  empty: {
    is: false,
    source: `${cli}, src/utils/env/index.ts: an empty string means that nothing is set for a context`,
    verified,
  },
}

/** What Netlify can and cannot do, each with its source. */
export const capabilities: Capabilities = {
  title: 'Netlify',
  access: {
    token: ['NETLIFY_AUTH_TOKEN'],
    endpoint: { env: 'NETLIFY_API_URL', default: 'https://api.netlify.com/api/v1' },
    permissions: [
      'Personal access token of a team member with permission to change environment variables (Developer or Team Owner)',
      'Team-wide variables and `scopes`: a Pro plan or higher',
    ],
    portal: 'https://app.netlify.com/user/applications#personal-access-tokens',
    inputs: [
      {
        name: 'netlify-token',
        variable: 'NETLIFY_AUTH_TOKEN',
        description: 'Token for `netlify` targets.',
        secret: true,
      },
    ],
  },
  forms: {
    secret,
    public: { ...secret, readBack: { is: 'value', source: `${openApi}, envVarValue.value`, verified } },
  },
  names: {
    fold: 'exact',
    pattern: {
      is: '[A-Za-z][A-Za-z0-9_]*',
      source: `${cli}, src/utils/env/deploy-env-vars.ts: what the API would reject`,
      verified,
    },
    reserved: {
      // the API compares without regard to case
      is: [...reserved, ...reserved.map((name) => name.toLowerCase()), ...lambdaOnly],
      source: `${cli}, src/utils/env/deploy-env-vars.ts; AWS Lambda docs, "Reserved environment variables"`,
      verified,
    },
    maxLength: { is: 255, source: `${cli}, src/utils/env/deploy-env-vars.ts`, verified },
  },
  batch: {
    is: { shape: 'array', max: 150 },
    source: `${openApi}, createEnvVars: an array; its length is not documented; assumed: 50 names in three contexts`,
    verified,
  },
  maxPerScope: { is: maxNames, source: 'not documented; assumed', verified },
  maxTotalBytes: {
    is: Number.POSITIVE_INFINITY,
    source:
      'no limit on storing is documented; functions can use 4 KB in total, checked when they are deployed (netlify/cli#6791)',
    verified,
  },
  takesEffect: {
    is: 'next-deploy',
    source: `${cli}, env:set: "Changes will require a redeploy to take effect"; values too large for functions fail there`,
    verified,
  },
  places: [
    { place: 'production', means: 'the published site' },
    { place: 'deploy-preview', means: 'previews of pull requests' },
    { place: 'branch-deploy', means: 'deploys of every other branch' },
    { place: 'branch:<name>', means: 'deploys of one branch; overrides `branch-deploy`' },
    { place: 'dev', means: '`netlify dev`; stays readable, also for secrets' },
    { place: 'dev-server', means: 'preview servers' },
  ],
  pace: {
    writeGapMs: {
      is: 0,
      source: 'no pause is required; 500 requests per minute and token, reported in headers',
      verified,
    },
    unstatedWaitMs: {
      is: 5000,
      source: '@netlify/api 14, lib/methods/retry.js: 5 s if no reset time is sent',
      verified,
    },
  },
  tickMs: {
    is: 1000,
    source: `not documented; assumed: samples in the tests of ${cli} have whole seconds`,
    verified,
  },
  cannot: [
    { is: 'return the value of a secret, except in the dev context', source: docs, verified },
    { is: 'keep the dev value of a secret unreadable', source: docs, verified },
    { is: 'make a secret readable again', source: docs, verified },
    {
      is: 'keep a name secret in one context and readable in another',
      source: `${openApi}, envVar.is_secret`,
      verified,
    },
    { is: 'make a readable variable secret by setting one value', source: `${openApi}, setEnvVarValue`, verified },
    { is: 'store one secret value for all contexts', source: docs, verified },
    { is: 'use the post-processing scope for a secret', source: docs, verified },
    { is: 'create a name that exists', source: `${cli} and @netlify/sdk list before they create`, verified },
    { is: 'tell which value of a name was changed', source: `${openApi}, envVar.updated_at`, verified },
    {
      is: 'refuse to set a value in a context that someone else has just set',
      source: `${openApi}, setEnvVarValue: "updates or creates a new value"`,
      verified,
    },
    {
      is: 'distinguish a new value of a name from a replaced one',
      source: `${openApi}, setEnvVarValue: 201 and the variable for both, without a time of creation`,
      verified,
    },
  ],
}
