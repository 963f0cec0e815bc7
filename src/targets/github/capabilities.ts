import type { Capabilities, FormCapabilities } from '../../core/target.js'
import { named } from './permissions.js'
import { login } from './setup.js'

const verified = '2026-11-23'
const secretsPage = 'GitHub Docs, "Secrets reference"'
const variablesPage = 'GitHub Docs, "Variables reference"'
const restSecrets = 'REST API description, Actions/Dependabot/Codespaces secrets'
const restVariables = 'REST API description, Actions variables'
const limitsPage = 'GitHub Docs, "Rate limits for the REST API" and "Best practices for using the REST API"'
const claim = <T>(is: T, source: string) => ({ is, source, verified })

function form(readBack: FormCapabilities['readBack'], page: string, rest: string): FormCapabilities {
  return {
    readBack,
    revision: claim('per-value', `${rest}: updated_at of each item`),
    maxBytes: claim(48 * 1024, `${page}: 48 KB; 1 KB is assumed to be 1024 bytes`),
    empty: claim(true, 'not documented; assumed: the description sets no minimum length'),
  }
}

/** What GitHub can and cannot do, each with its source. */
export const capabilities: Capabilities = {
  title: 'GitHub',
  access: {
    token: ['GITHUB_TOKEN'],
    endpoint: { env: 'GITHUB_API_URL', default: 'https://api.github.com' },
    permissions: [
      'repository secrets: Secrets read and write; variables: Variables read and write (classic token: repo)',
      'environments: Environments read and write, Actions read; with createEnvironments: Administration read and write (classic token: repo)',
      'Dependabot and Codespaces: Dependabot secrets, Codespaces secrets read and write (classic token: repo)',
      'organisations: Secrets, Variables, Organization dependabot secrets, Organization codespaces secrets read and write (classic token: admin:org)',
    ],
    named,
    portal: 'https://github.com/settings/personal-access-tokens/new',
    ...login,
  },
  forms: {
    secret: form(claim('never', `${restSecrets}: no operation returns a value`), secretsPage, restSecrets),
    public: form(claim('value', `${restVariables}: the list contains values`), variablesPage, restVariables),
  },
  names: {
    fold: 'upper',
    pattern: claim(
      '[A-Z_][A-Z0-9_]*',
      `${secretsPage}: letters, digits and underscores, no leading digit, stored in upper case`,
    ),
    reserved: claim(['GITHUB_*'], secretsPage),
    maxLength: claim(255, 'not documented; assumed'),
  },
  batch: claim({ shape: 'one', max: 50 }, `${restSecrets}: one request per value; batches of 50 are our choice`),
  maxPerScope: claim(
    1000,
    `${secretsPage}, ${variablesPage}: 1,000 per organisation, 100 per repository or environment, 500 variables per repository`,
  ),
  maxTotalBytes: claim(
    Number.POSITIVE_INFINITY,
    `${variablesPage}: none per scope; a workflow run can use 256 KB of organisation and repository variables in total`,
  ),
  takesEffect: claim(
    'next-run',
    `${secretsPage}: read when a run is queued; those of an environment when the job starts`,
  ),
  places: [
    { place: 'actions', means: 'Actions secrets of the repository or organisation; variables for names marked public' },
    { place: 'dependabot', means: 'Dependabot secrets of the repository or organisation' },
    { place: 'codespaces', means: 'Codespaces secrets of the repository or organisation' },
    { place: '{ environment: name }', means: 'secrets and variables of a deployment environment of the repository' },
  ],
  pace: {
    writeGapMs: claim(1000, limitsPage),
    unstatedWaitMs: claim(60_000, limitsPage),
  },
  tickMs: claim(1000, `${restSecrets}: version stamps are whole seconds`),
  cannot: [
    claim('read a secret back', restSecrets),
    claim(
      'distinguish a manual edit in the same second as our own write',
      `${restSecrets}: updated_at in whole seconds`,
    ),
    claim(
      'distinguish a name that was recreated within the same second from the old one',
      `${restSecrets}, ${restVariables}: created_at in whole seconds, and no id`,
    ),
    claim(
      'refuse to overwrite a secret that was created after the last read',
      `${restSecrets}: PUT creates or updates`,
    ),
    claim('write several values in one request', restSecrets),
    claim('store two names that differ only in case', secretsPage),
    claim('store readable values for Dependabot or Codespaces', restVariables),
  ],
}
