import type { Capabilities } from '../../core/target.js'

const verified = '2026-11-30'
const client = "the vendor's Go client, fly-go, flaps/flaps_secrets.go of August 2026"
const docs = 'Fly.io docs, "Secrets and Fly Apps"'
const api = 'Fly.io docs, "Working with the Machines API"'

/** What the secrets of a Fly.io app can and cannot do, each with its source. */
export const capabilities: Capabilities = {
  title: 'Fly.io',
  access: {
    token: ['FLY_API_TOKEN'],
    scheme: { name: 'FlyV1', prefixes: ['fm2_', 'fm1r_', 'fm1a_'] },
    endpoint: { env: 'FLY_FLAPS_BASE_URL', default: 'https://api.machines.dev' },
    permissions: ['a deploy token of the app: `fly tokens create deploy --app NAME`'],
    portal: 'https://fly.io/dashboard/personal/tokens',
    inputs: [
      {
        name: 'fly-token',
        variable: 'FLY_API_TOKEN',
        description: 'Token for `fly` targets, with or without `FlyV1` before it.',
        secret: true,
        tried: ['fly-api-token'],
      },
    ],
  },
  forms: {
    secret: {
      readBack: { is: 'never', source: `${docs}: only Machines of the app can read the values`, verified },
      revision: { is: 'per-value', source: `${client}: a digest; its algorithm is not documented`, verified },
      maxBytes: {
        is: 65_536,
        source: 'not documented; assumed, since flyctl reads no more from its standard input',
        verified,
      },
      empty: { is: false, source: 'not documented; assumed', verified },
    },
    public: false,
  },
  names: {
    fold: 'exact',
    pattern: {
      is: '(?!__proto__$)[A-Za-z_][A-Za-z0-9_]*',
      source: 'not documented; assumed, since Machines get environment variables',
      verified,
    },
    reserved: { is: [], source: `${api}: an app may even have FLY_API_TOKEN as a secret`, verified },
    maxLength: { is: 255, source: 'not documented; assumed', verified },
  },
  batch: {
    is: { shape: 'array', max: 100 },
    source: `${client}, UpdateAppSecrets: any number of names in one request; 100 assumed`,
    verified,
  },
  maxPerScope: { is: 1000, source: 'not documented; assumed', verified },
  maxTotalBytes: { is: Number.POSITIVE_INFINITY, source: 'no such limit is documented', verified },
  takesEffect: {
    is: 'next-deploy',
    source: `${docs}: staged secrets reach Machines that are started or updated afterwards`,
    verified,
  },
  places: [
    { place: 'app', means: 'all Machines of the app' },
    { place: '{ app: NAME }', means: 'all Machines of another app' },
  ],
  pace: {
    writeGapMs: { is: 1000, source: `${api}: 1 request a second for each action and app, up to 3 at a time`, verified },
    unstatedWaitMs: { is: 1000, source: `${api}: the same; how a 429 looks is not documented`, verified },
  },
  tickMs: { is: 1000, source: `${client}: a time of creation as text; whole seconds assumed`, verified },
  cannot: [
    { is: "return a secret outside of the app's Machines", source: docs, verified },
    {
      is: 'refuse to overwrite, or report that it did: a name created between the last read and the POST is replaced',
      source: `${client}: a POST has no condition, and its response is the same for both`,
      verified,
    },
    { is: 'deploy what it stages: running Machines keep their values', source: docs, verified },
    { is: 'accept part of a POST: one refused value refuses all of them', source: 'not documented; assumed', verified },
  ],
}
