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

const limits = `${limitsPage}, which also applies to Pages Functions`

/** What Cloudflare Pages can and cannot do, each with its source. */
export const capabilities: Capabilities = {
  title: 'Cloudflare Pages',
  access: accessWith('Account · Cloudflare Pages · Edit (Read is enough to plan)'),
  forms: {
    secret: {
      readBack: { is: 'never', source: "wrangler's fixtures: a secret_text is returned with an empty value", verified },
      revision: { is: 'none', source: `${client}: a variable has only a type and a value`, verified },
      maxBytes: { is: 5 * 1024, source: limits, verified },
      empty,
    },
    public: {
      readBack: { is: 'value', source: `${client}: plain_text is returned with its value`, verified },
      revision: { is: 'none', source: `${client}: a variable has only a type and a value`, verified },
      maxBytes: { is: 5 * 1024, source: limits, verified },
      empty,
    },
  },
  names: {
    fold: 'exact',
    pattern: {
      is: namePattern,
      source: 'Workers API description: a JavaScript variable name; assumed for Pages, ASCII assumed',
      verified,
    },
    reserved: { is: ['ASSETS'], source: "wrangler's config check: reserved in Pages projects", verified },
    maxLength,
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
  maxTotalBytes,
  takesEffect: { is: 'next-deploy', source: 'deployments have a fixed copy of the variables', verified },
  places: [
    { place: 'production', means: 'deployments of the production branch' },
    { place: 'preview', means: 'deployments of every other branch' },
  ],
  pace,
  tickMs: { is: 0, source: `${client}: a variable has no version stamp`, verified },
  cannot: [
    { is: 'return a secret', source: "wrangler's fixtures", verified },
    ...unknowable,
    { is: 'store variables for a single branch', source: `${client}: production and preview only`, verified },
    {
      is: 'store plain variables of a project with a wrangler config file: they belong in that file',
      source: 'Pages docs on wrangler configuration',
      verified,
    },
    { is: 'accept part of a PATCH: one refused value refuses all of them', source: 'one document', verified },
  ],
}
