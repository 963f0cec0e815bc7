import type { Capabilities } from '../../core/types.js'

const verified = '2026-11-23'
const client = 'API types of `cloudflare` 7.3.0'
const limits = 'Workers limits page, which Pages Functions inherit'

/** What Cloudflare Pages can and cannot do, each with its source. */
export const capabilities: Capabilities = {
  title: 'Cloudflare Pages',
  access: {
    token: ['CLOUDFLARE_API_TOKEN'],
    endpoint: { env: 'CLOUDFLARE_API_BASE_URL', default: 'https://api.cloudflare.com/client/v4' },
    settings: { account: 'CLOUDFLARE_ACCOUNT_ID' },
    permissions: ['Account · Cloudflare Pages · Edit (Read is enough to plan)'],
    portal: 'https://dash.cloudflare.com/profile/api-tokens',
  },
  forms: {
    secret: {
      readBack: { is: 'never', source: "wrangler's fixtures: a secret_text comes back with an empty value", verified },
      revision: { is: 'none', source: `${client}: a variable has a type and a value only`, verified },
      maxBytes: { is: 5 * 1024, source: limits, verified },
      empty: {
        is: false,
        source: 'not documented; assumed, since one refused value refuses the whole PATCH',
        verified,
      },
    },
    public: {
      readBack: { is: 'value', source: `${client}: plain_text comes back with its value`, verified },
      revision: { is: 'none', source: `${client}: a variable has a type and a value only`, verified },
      maxBytes: { is: 5 * 1024, source: limits, verified },
      empty: {
        is: false,
        source: 'not documented; assumed, since one refused value refuses the whole PATCH',
        verified,
      },
    },
  },
  names: {
    fold: 'exact',
    pattern: {
      // `__proto__` would get lost in any JSON reader that builds plain objects
      is: '(?!__proto__$)[A-Za-z_$][A-Za-z0-9_$]*',
      source: 'Workers API description: a JavaScript variable name; assumed for Pages, ASCII assumed',
      verified,
    },
    reserved: { is: ['ASSETS'], source: "wrangler's config check: reserved in Pages projects", verified },
    maxLength: { is: 255, source: 'not documented; assumed', verified },
  },
  batch: {
    is: { shape: 'scope', max: 256 },
    source: `${client}: one PATCH merges both environments; 2 × 128 names fit`,
    verified,
  },
  maxPerScope: {
    is: 128,
    source: `not documented for Pages; assumed from the ${limits} (64 on the free plan)`,
    verified,
  },
  maxTotalBytes: { is: Number.POSITIVE_INFINITY, source: 'no such limit is documented', verified },
  takesEffect: { is: 'next-deploy', source: 'deployments carry a frozen copy of the variables', verified },
  places: [
    { place: 'production', means: 'deployments of the production branch' },
    { place: 'preview', means: 'deployments of every other branch' },
  ],
  pace: {
    writeGapMs: { is: 0, source: 'API rate limits page: no pause between writes is recommended', verified },
    unstatedWaitMs: {
      is: 300_000,
      source: 'API rate limits page: past 1,200 requests in 5 minutes all calls are blocked for the next 5 minutes',
      verified,
    },
  },
  tickMs: { is: 0, source: `${client}: a variable has no stamp`, verified },
  cannot: [
    { is: 'give a secret back', source: "wrangler's fixtures", verified },
    { is: 'stamp a change: a secret edited by hand is not noticed', source: client, verified },
    { is: 'hold variables for a single branch', source: `${client}: production and preview only`, verified },
    {
      is: 'keep plain variables of a project that a wrangler config file governs: they live in the file',
      source: 'Pages docs on wrangler configuration',
      verified,
    },
    { is: 'take part of a PATCH: one refused value refuses all of them', source: 'one document', verified },
  ],
}
