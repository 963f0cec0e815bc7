import type { Capabilities, FormCapabilities } from '../../core/target.js'
import { maxPerEnvironment } from './scope.js'

const verified = '2026-11-23'
const limits = 'Vercel docs, "Limits"'
const rest = 'REST description 2025-10'
const cli = 'Vercel CLI 64.0.2'

/** All variables of one deployment together, names and values; also the most that a single one can be. */
const totalBytes = 64 * 1024

const secret: FormCapabilities = {
  readBack: {
    is: 'unless-sensitive',
    source: `${rest}: the list decrypts with decrypt=true; docs, "Sensitive environment variables": never readable again`,
    verified,
  },
  revision: {
    is: 'per-value',
    source: `${rest}: id and updatedAt of each row; one row for each place. A recreated row has a new id`,
    verified,
  },
  maxBytes: { is: totalBytes, source: `${limits}: 64 KB for all variables of a deployment in total`, verified },
  empty: { is: true, source: `${cli}: an empty value is confirmed, then sent`, verified },
}

/** What Vercel can and cannot do, each with its source. */
export const capabilities: Capabilities = {
  title: 'Vercel',
  access: {
    token: ['VERCEL_TOKEN'],
    endpoint: { env: 'VERCEL_API_URL', default: 'https://api.vercel.com' },
    permissions: [
      'Access token scoped to the one project (or its team)',
      "Role of the token's owner: Developer for preview and development; Member, Owner or Project Administrator for production",
    ],
    portal: 'https://vercel.com/account/tokens',
    inputs: [
      { name: 'vercel-token', variable: 'VERCEL_TOKEN', description: 'Token for `vercel` targets.', secret: true },
    ],
  },
  forms: {
    secret,
    public: { ...secret, readBack: { is: 'value', source: `${rest}: a plain row contains its value`, verified } },
  },
  names: {
    fold: 'exact',
    pattern: {
      is: '[A-Za-z_][A-Za-z0-9_]*',
      source: `${cli} has KEY_INVALID_CHARACTERS; the character set itself is not documented; assumed`,
      verified,
    },
    reserved: {
      is: [
        'AWS_SECRET_KEY',
        'AWS_EXECUTION_ENV',
        'AWS_LAMBDA_LOG_GROUP_NAME',
        'AWS_LAMBDA_LOG_STREAM_NAME',
        'AWS_LAMBDA_FUNCTION_NAME',
        'AWS_LAMBDA_FUNCTION_MEMORY_SIZE',
        'AWS_LAMBDA_FUNCTION_VERSION',
        'NOW_REGION',
        'TZ',
        'LAMBDA_TASK_ROOT',
        'LAMBDA_RUNTIME_DIR',
      ],
      source: 'Vercel docs, "Reserved environment variables"',
      verified,
    },
    maxLength: { is: 256, source: `${cli} has KEY_INVALID_LENGTH; the length is not documented; assumed`, verified },
  },
  batch: {
    is: { shape: 'array', max: 200 },
    source: `${rest}: POST takes an array without a stated length, DELETE up to 1000 ids; 200 is assumed to be safe (50 names in four places), and a refused array is split`,
    verified,
  },
  maxPerScope: { is: maxPerEnvironment, source: `${limits}: 1000 for each environment of a project`, verified },
  maxTotalBytes: { is: totalBytes, source: `${limits}: 64 KB for all variables of a deployment in total`, verified },
  takesEffect: {
    is: 'next-deploy',
    source: 'Vercel docs, "Environment variables": changes apply to new deployments only',
    verified,
  },
  places: [
    { place: 'production', means: 'production deployments' },
    { place: 'preview', means: 'preview deployments of every branch' },
    { place: 'development', means: '`vercel dev` and `vercel env pull`; readable by the team' },
    { place: '{ branch: name }', means: 'preview deployments of one git branch; overrides `preview`' },
    { place: '{ custom: slug-or-id }', means: 'a custom environment; its id (`env_…`) saves a request' },
  ],
  pace: {
    writeGapMs: {
      is: 0,
      source: `${limits}: budgets for each 60 s (120 creations, 120 edits, 60 removals), told by headers; no pause is required`,
      verified,
    },
    unstatedWaitMs: { is: 5000, source: `a 429 has Retry-After; without one: not documented; assumed`, verified },
  },
  tickMs: { is: 1, source: `${rest}: updatedAt in ms since the epoch`, verified },
  cannot: [
    {
      is: 'return a sensitive value',
      source: 'Vercel docs, "Sensitive environment variables"',
      verified,
    },
    {
      is: 'turn a sensitive value into a readable one',
      source: 'Vercel docs, `vercel env`: remove it and add it again',
      verified,
    },
    {
      is: 'store a sensitive value in development',
      source: `Vercel docs, "Sensitive environment variables"; ${cli} does not offer it`,
      verified,
    },
    {
      is: 'tell before a write whether a branch exists',
      source: `${rest}: a project shows its production branch and no other; the write is refused (CLI 64.0.2; public reports of 2025 and 2026)`,
      verified: '2026-11-29',
    },
    { is: 'write several values all or nothing', source: `${rest}: created[] and failed[] in one answer`, verified },
    {
      is: 'overwrite part of a row that spans several environments',
      source: 'getsentry/sentry#118490: ENV_CONFLICT; such rows are split first',
      verified,
    },
  ],
}
