import type { Capabilities } from '../../core/target.js'

const verified = '2026-11-30'
const description = "the Management API's description (supabase/cli, packages/api, June 2026)"
const limits = 'Supabase docs, "Limits" of Edge Functions'
const digest = `${description}, SecretResponse; the vendor's Terraform provider: "only returns SHA-256 digests"`

/** What the secrets of Supabase's Edge Functions can and cannot do, each with its source. */
export const capabilities: Capabilities = {
  title: 'Supabase',
  access: {
    token: ['SUPABASE_ACCESS_TOKEN'],
    endpoint: { env: 'SUPABASE_API_URL', default: 'https://api.supabase.com' },
    permissions: [
      'a scoped token for the project: edge_functions_secrets_read and edge_functions_secrets_write (read is enough to plan), project_admin_read',
    ],
    portal: 'https://supabase.com/dashboard/account/tokens',
    inputs: [
      {
        name: 'supabase-token',
        variable: 'SUPABASE_ACCESS_TOKEN',
        description: 'Token for `supabase` targets.',
        secret: true,
        tried: ['supabase-access-token'],
      },
    ],
  },
  forms: {
    secret: {
      readBack: { is: 'never', source: digest, verified },
      revision: { is: 'per-value', source: digest, verified },
      // the page speaks of characters, and no text has more of them than bytes
      maxBytes: { is: 24_576, source: `${limits}, and ${description}, CreateSecretBody: 24,576 characters`, verified },
      empty: { is: false, source: 'not documented; assumed', verified },
    },
    public: false,
  },
  names: {
    fold: 'exact',
    pattern: {
      is: '[A-Za-z_][A-Za-z0-9_]*',
      source: `${description} accepts any text; functions use environment variables, so their names are assumed`,
      verified,
    },
    reserved: {
      is: ['SUPABASE_*'],
      source: `${limits}; small letters are accepted (supabase/cli, internal/secrets/set)`,
      verified,
    },
    maxLength: { is: 256, source: `${limits}, and ${description}, CreateSecretBody`, verified },
  },
  batch: {
    is: { shape: 'array', max: 100 },
    source: 'phasehq/console#1014: 100 per request; the limit per project is the same',
    verified,
  },
  maxPerScope: { is: 100, source: limits, verified },
  maxTotalBytes: { is: Number.POSITIVE_INFINITY, source: 'no such limit is documented', verified },
  takesEffect: {
    is: 'now',
    source: 'Supabase docs, "Environment Variables": no function has to be redeployed (not verified)',
    verified,
  },
  places: [
    { place: 'functions', means: 'all Edge Functions of the project' },
    { place: '{ project: REF }', means: 'all Edge Functions of another project' },
  ],
  pace: {
    writeGapMs: { is: 0, source: 'Supabase docs, "Rate limits": no pause between writes is required', verified },
    unstatedWaitMs: {
      is: 60_000,
      source:
        'Supabase docs, "Rate limits": 120 requests per minute for each user and project, then 429 until the minute ends',
      verified,
    },
  },
  tickMs: { is: 0, source: 'a digest does not depend on a clock', verified },
  cannot: [
    { is: 'return a secret: only a digest', source: digest, verified },
    {
      is: 'distinguish a name that was recreated with the same value from the old one',
      source: `${description}, SecretResponse: a name, a digest, a time of the last change`,
      verified,
    },
    {
      is: 'refuse to overwrite, or report that it did: a name created between the last read and the POST is replaced',
      source: `${description}: 201 without a body for both (supabase/cli, recorded answers)`,
      verified,
    },
    { is: 'store a name that begins with SUPABASE_', source: limits, verified },
    { is: 'accept part of a POST: one refused value refuses all of them', source: 'not documented; assumed', verified },
  ],
}
