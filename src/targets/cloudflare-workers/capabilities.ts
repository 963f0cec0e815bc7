import type { Capabilities } from '../../core/types.js'

const verified = '2026-11-23'
const client = 'API types of `cloudflare` 7.3.0'
const limits = 'Workers limits page'

/** What the secrets of a Cloudflare Worker can and cannot do, each with its source. */
export const capabilities: Capabilities = {
  title: 'Cloudflare Workers',
  access: {
    token: ['CLOUDFLARE_API_TOKEN'],
    endpoint: { env: 'CLOUDFLARE_API_BASE_URL', default: 'https://api.cloudflare.com/client/v4' },
    settings: { account: 'CLOUDFLARE_ACCOUNT_ID' },
    permissions: ['Account · Workers Scripts · Edit (Read is enough to plan)'],
    portal: 'https://dash.cloudflare.com/profile/api-tokens',
  },
  forms: {
    secret: {
      readBack: { is: 'never', source: `${client}: names and types only`, verified },
      revision: { is: 'none', source: `${client}: a secret has a name and a type only`, verified },
      maxBytes: { is: 5 * 1024, source: limits, verified },
      empty: {
        is: false,
        source: 'not documented; assumed, since one refused value refuses the whole PATCH',
        verified,
      },
    },
    public: false,
  },
  names: {
    fold: 'exact',
    pattern: {
      // `__proto__` would get lost in any JSON reader that builds plain objects
      is: '(?!__proto__$)[A-Za-z_$][A-Za-z0-9_$]*',
      source: 'Workers API description: a JavaScript variable name; ASCII assumed',
      verified,
    },
    reserved: { is: [], source: 'none is documented', verified },
    maxLength: { is: 255, source: 'not documented; assumed', verified },
  },
  batch: { is: { shape: 'array', max: 100 }, source: 'Workers changelog, 2026-06-03: bulk secrets endpoint', verified },
  maxPerScope: {
    is: 128,
    source: `${limits}: 128 variables and secrets a Worker on the paid plan, 64 on the free one`,
    verified,
  },
  maxTotalBytes: { is: Number.POSITIVE_INFINITY, source: 'no such limit is documented', verified },
  takesEffect: { is: 'now', source: 'API reference: a bulk update makes a version and deploys it', verified },
  places: [
    { place: '{ script: NAME }', means: 'one Worker; wrangler names the Worker of an environment NAME-ENVIRONMENT' },
  ],
  pace: {
    writeGapMs: { is: 0, source: 'API rate limits page: no pause between writes is recommended', verified },
    unstatedWaitMs: {
      is: 300_000,
      source: 'API rate limits page: past 1,200 requests in 5 minutes all calls are blocked for the next 5 minutes',
      verified,
    },
  },
  tickMs: { is: 0, source: `${client}: a secret has no stamp`, verified },
  cannot: [
    { is: 'give a secret back', source: client, verified },
    { is: 'stamp a change: a secret edited by hand is not noticed', source: client, verified },
    { is: 'keep a readable value: plain variables are bindings of the script', source: client, verified },
    { is: "change secrets while the Worker's latest version is not deployed", source: "wrangler's source", verified },
    { is: 'take part of a PATCH: one refused value refuses all of them', source: 'one new version', verified },
  ],
}
