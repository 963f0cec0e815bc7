import { addressText } from '../../../src/core/address.js'
import type { Report, ReportedChange } from '../../../src/core/report.js'
import { change, report } from '../reports.js'

type Place = Pick<ReportedChange, 'target' | 'use' | 'scope' | 'environment'> & Pick<ReportedChange, 'sure'>

const places = {
  web: at('web', 'vercel', 'production', 'shop-web/production', 'revision'),
  webPreview: at('web', 'vercel', 'preview', 'shop-web/preview', 'revision'),
  repo: at('repo', 'github', 'production', 'acme/shop/production', 'revision'),
  repoPreview: at('repo', 'github', 'preview', 'acme/shop/actions', 'revision'),
  site: at('site', 'netlify', 'production', 'acme/blog/production', 'read-back'),
  sitePreview: at('site', 'netlify', 'preview', 'acme/blog/deploy-preview', 'read-back'),
  edge: at('edge', 'cloudflare-workers', 'production', 'edge-api', 'ledger'),
}

const everywhere = ['web', 'webPreview', 'repo', 'repoPreview', 'site', 'sitePreview', 'edge'] as const
const shop = ['web', 'webPreview', 'repo', 'repoPreview'] as const
const pages = ['site', 'sitePreview'] as const

/** Where each name is wanted, and is what it should be unless {@link odd} says otherwise. */
const wanted: Readonly<Record<string, readonly (keyof typeof places)[]>> = {
  ALGOLIA_ADMIN_KEY: ['web', 'webPreview', ...pages],
  ANALYTICS_WRITE_KEY: ['web', 'site'],
  AUTH_JWKS: everywhere,
  BLOB_TOKEN: shop,
  CRON_SECRET: ['web', 'repo', 'edge'],
  DB_URL: ['web', 'webPreview'],
  DATABASE_URL: ['repo', 'repoPreview', 'edge'],
  MAIL_TOKEN: ['web', 'webPreview', ...pages, 'edge'],
  NEXT_PUBLIC_API_URL: ['web', 'webPreview'],
  NPM_TOKEN: ['repo', 'repoPreview'],
  OAUTH_CLIENT_ID: everywhere,
  OAUTH_CLIENT_SECRET: everywhere,
  REDIS_URL: ['web', 'webPreview', 'edge'],
  SENTRY_AUTH_TOKEN: ['repo', 'repoPreview', ...pages],
  SENTRY_DSN: everywhere,
  SESSION_SECRET: ['web', 'webPreview', 'edge'],
  STRIPE_SECRET_KEY: ['web', 'webPreview', 'edge'],
  STRIPE_WEBHOOK_SECRET: ['web', 'webPreview', 'edge'],
  TURNSTILE_SECRET: ['web', 'webPreview', ...pages],
}

/** When each name was last written; those that are not here, on the day on which the team began. */
const written: Readonly<Record<string, string>> = {
  ALGOLIA_ADMIN_KEY: '2026-08-14',
  CRON_SECRET: '2026-10-02',
  MAIL_TOKEN: '2026-02-27',
  NPM_TOKEN: '2026-09-30',
  SESSION_SECRET: '2026-11-02',
  STRIPE_SECRET_KEY: '2026-05-19',
}
const began = '2026-01-12'

type Odd = Partial<ReportedChange> & Pick<ReportedChange, 'do'>

/** What is not as it should be: `place NAME` → how. */
const odd: Readonly<Record<string, Odd>> = {
  'web MAIL_TOKEN': { do: 'update', why: 'source-changed' },
  'webPreview MAIL_TOKEN': { do: 'update', why: 'source-changed' },
  'site MAIL_TOKEN': { do: 'update', why: 'source-changed' },
  'sitePreview MAIL_TOKEN': { do: 'update', why: 'source-changed' },
  'edge MAIL_TOKEN': { do: 'update', why: 'source-changed' },
  'web TURNSTILE_SECRET': { do: 'create', why: 'absent' },
  'webPreview TURNSTILE_SECRET': { do: 'create', why: 'absent' },
  'site TURNSTILE_SECRET': { do: 'create', why: 'absent' },
  'sitePreview TURNSTILE_SECRET': { do: 'create', why: 'absent' },
  'web SESSION_SECRET': { do: 'update', why: 'drifted' },
  'web STRIPE_SECRET_KEY': {
    do: 'leave',
    why: 'protected',
    instead: 'update',
    note: '`policy.protect` contains "STRIPE_*"',
  },
  'site ANALYTICS_WRITE_KEY': {
    do: 'leave',
    why: 'foreign',
    instead: 'adopt',
    note: 'to allow it, set `policy.allow: adopt`',
  },
  'web DEPLOY_HOOK': { do: 'leave', why: 'foreign' },
  'site LEGACY_TOKEN': { do: 'leave', why: 'foreign' },
  'web LEGACY_TOKEN': { do: 'leave', why: 'foreign' },
  'repo OLD_DATABASE_URL': { do: 'remove', why: 'gone-from-source' },
}

/**
 * A made-up plan, as a team with four targets might see it on a normal day. The screenshots in docs/images are of its
 * page, 1,200 pixels wide, with the pane of `STRIPE_SECRET_KEY` open. This writes the page:
 *
 *     npx tsx -e "import { html } from './src/render/html/page.ts'; import { sampleReport } from './test/render/html/sample.ts';
 *       process.stdout.write(html(sampleReport()))" > report.html
 */
export function sampleReport(): Report {
  return report(sampleChanges(), {
    owner: 'acme-platform',
    started: '2026-11-23T09:41:07.120Z',
    finished: '2026-11-23T09:41:09.480Z',
    hash: '7c1e5f0b9a4d2e8361f7a0c95b3d4e6f8a1b2c3d4e5f60718293a4b5c6d7e8f9',
    requests: {
      web: { read: 2, write: 0, retried: 0 },
      repo: { read: 3, write: 0, retried: 1 },
      site: { read: 1, write: 0, retried: 0 },
      edge: { read: 1, write: 0, retried: 0 },
    },
  })
}

/** The same plan after an apply that did not go well: a place refused the token, and another could not be seen. */
export function sampleTrouble(): Report {
  const forbidden = {
    code: 'forbidden',
    message: 'write secrets: 403, not permitted',
    hint: 'The token lacks a permission. `sealpost doctor` shows which one.',
  } as const
  const unavailable = {
    code: 'unavailable',
    message: 'list secrets: 503',
    hint: 'The target is having problems. Run again later.',
  } as const
  const changes = sampleChanges().map((one): ReportedChange => {
    if (one.target === 'edge') {
      const { sure, ...seen } = one
      return { ...seen, do: 'leave', why: 'unlisted', note: 'the list could not be read', error: unavailable }
    }
    if (one.do === 'keep' || one.do === 'leave') return one
    if (one.target === 'site') return { ...one, ok: false, error: forbidden }
    return { ...one, ok: true }
  })
  return report(changes, {
    ...sampleReport(),
    ...pick(report(changes)),
    command: 'apply',
    finished: '2026-11-23T09:42:21.480Z',
    requests: {
      web: { read: 4, write: 5, retried: 0 },
      repo: { read: 4, write: 1, retried: 1 },
      site: { read: 1, write: 4, retried: 0 },
      edge: { read: 4, write: 0, retried: 3 },
    },
  })
}

/** The same plan, refused. */
export function sampleRefused(): Report {
  const changes = sampleChanges()
  const removed = changes.filter((one) => one.do === 'remove')
  const updated = changes.filter((one) => one.do === 'update' && one.target === 'web')
  return report(changes, {
    ...sampleReport(),
    ...pick(report(changes)),
    summary: { ...report(changes).summary, refused: 2 },
    warnings: [{ because: '`targets.web.rename` lists STRIPE_KYE, which does not exist', at: 'sealpost.yaml:31' }],
    refusals: [
      {
        rule: 'max-removals',
        because: '1 would be removed; the limit is 0',
        unlock: '`policy.maxRemovals: 1`',
        addresses: removed.map(addressText),
      },
      {
        rule: 'max-update-share',
        because: '3 values of web would be updated; the limit for one run is 2',
        unlock: '`policy.maxUpdateShare: 0.2`',
        addresses: updated.map(addressText),
      },
    ],
  })
}

function sampleChanges(): ReportedChange[] {
  return Object.entries(places).flatMap(([key, { sure, ...place }]) => {
    const names = Object.keys(wanted).filter((name) => wanted[name]?.includes(key as keyof typeof places))
    const strangers = Object.keys(odd).flatMap((one) => (one.startsWith(`${key} `) ? [one.slice(key.length + 1)] : []))
    return [...new Set([...names, ...strangers])].map((name) => {
      const told = odd[`${key} ${name}`] ?? { do: 'keep', ...(sure === undefined ? {} : { sure }) }
      const isOurs = told.do !== 'create' && told.why !== 'foreign'
      const since = isOurs ? { since: `${written[name] ?? began}T08:30:00.000Z` } : {}
      return change(name, { ...place, ...since, ...(name === 'DB_URL' ? { sourceName: 'DATABASE_URL' } : {}), ...told })
    })
  })
}

function pick({ changes, summary }: Report): Pick<Report, 'changes' | 'summary'> {
  return { changes, summary }
}

function at(
  target: string,
  use: string,
  environment: string,
  scope: string,
  sure: NonNullable<ReportedChange['sure']>,
): Place {
  return { target, use, environment, scope, sure }
}
