import type { Capabilities } from '../../core/target.js'
import {
  accessWith,
  client,
  empty,
  limitsPage,
  maxLength,
  maxTotalBytes,
  namePattern,
  pace,
  unknowable,
  verified,
} from '../cloudflare-shared/capabilities.js'

/** What the secrets of a Cloudflare Worker can and cannot do, each with its source. */
export const capabilities: Capabilities = {
  title: 'Cloudflare Workers',
  access: accessWith('Account · Workers Scripts · Edit (Read is enough to plan)'),
  forms: {
    secret: {
      readBack: { is: 'never', source: `${client}: names and types only`, verified },
      revision: { is: 'none', source: `${client}: a secret has a name and a type only`, verified },
      maxBytes: { is: 5 * 1024, source: limitsPage, verified },
      empty,
    },
    public: false,
  },
  names: {
    fold: 'exact',
    pattern: {
      is: namePattern,
      source: 'Workers API description: a JavaScript variable name; ASCII assumed',
      verified,
    },
    reserved: { is: [], source: 'none is documented', verified },
    maxLength,
  },
  batch: { is: { shape: 'array', max: 100 }, source: 'Workers changelog, 2026-06-03: bulk secrets endpoint', verified },
  maxPerScope: {
    is: 128,
    source: `${limitsPage}: 128 variables and secrets per Worker on the paid plan, 64 on the free plan`,
    verified,
  },
  maxTotalBytes,
  takesEffect: { is: 'now', source: 'API reference: a bulk update creates a version and deploys it', verified },
  places: [
    { place: '{ script: NAME }', means: 'one Worker; wrangler names the Worker of an environment NAME-ENVIRONMENT' },
  ],
  pace,
  tickMs: { is: 0, source: `${client}: a secret has no version stamp`, verified },
  cannot: [
    { is: 'return a secret', source: client, verified },
    ...unknowable,
    { is: 'store a readable value: plain variables are bindings of the script', source: client, verified },
    { is: "change secrets while the Worker's latest version is not deployed", source: "wrangler's source", verified },
    { is: 'accept part of a PATCH: one refused value refuses all of them', source: 'one new version', verified },
  ],
}
