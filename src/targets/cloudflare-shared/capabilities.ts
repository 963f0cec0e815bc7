import type { Capabilities, FormCapabilities } from '../../core/target.js'

/** The day on which the claims about the vendor were tried last. */
export const verified = '2026-11-23'
/** Where most of them were read. */
export const client = 'API types of `cloudflare` 7.3.0'
/** The vendor's page on what a Worker may hold. */
export const limitsPage = 'Workers limits page'

/** How one of the vendor's APIs is reached, with which permissions. */
export function accessWith(...permissions: readonly string[]): Capabilities['access'] {
  return {
    token: ['CLOUDFLARE_API_TOKEN'],
    endpoint: { env: 'CLOUDFLARE_API_BASE_URL', default: 'https://api.cloudflare.com/client/v4' },
    settings: { account: { variable: 'CLOUDFLARE_ACCOUNT_ID', example: '0'.repeat(32) } },
    permissions,
    portal: 'https://dash.cloudflare.com/profile/api-tokens',
    inputs: [
      {
        name: 'cloudflare-token',
        variable: 'CLOUDFLARE_API_TOKEN',
        description: 'Token for `cloudflare-pages` and `cloudflare-workers` targets.',
        secret: true,
      },
      {
        name: 'cloudflare-account-id',
        variable: 'CLOUDFLARE_ACCOUNT_ID',
        description: 'The account of Cloudflare targets that do not set one.',
        secret: false,
      },
    ],
  }
}

/** Whether an empty value can be kept. */
export const empty: FormCapabilities['empty'] = {
  is: false,
  source: 'not documented; assumed, since one refused value refuses the whole PATCH',
  verified,
}

/** A JavaScript variable name; `__proto__` would get lost in any JSON reader that builds plain objects. */
export const namePattern = '(?!__proto__$)[A-Za-z_$][A-Za-z0-9_$]*'

/** How long a name may be. */
export const maxLength: Capabilities['names']['maxLength'] = {
  is: 255,
  source: 'not documented; assumed',
  verified,
}

/** How much fits into one place. */
export const maxTotalBytes: Capabilities['maxTotalBytes'] = {
  is: Number.POSITIVE_INFINITY,
  source: 'no such limit is documented',
  verified,
}

/** The vendor's counters: one set for all of its APIs. */
export const pace: Capabilities['pace'] = {
  writeGapMs: { is: 0, source: 'API rate limits page: no pause between writes is recommended', verified },
  unstatedWaitMs: {
    is: 300_000,
    source: 'API rate limits page: after 1,200 requests in 5 minutes, all calls are blocked for 5 minutes',
    verified,
  },
}

/** What no API of the vendor tells of a value, and what none of them refuses. */
export const unknowable: Capabilities['cannot'] = [
  {
    is: 'provide a version stamp: manual edits of a secret are not detected',
    source: client,
    verified,
  },
  {
    is: 'distinguish a recreated name from the old one: removals rely on the ledger alone',
    source: `${client}: a value has no id and no time`,
    verified,
  },
  {
    is: 'refuse to overwrite, or report that it did: a name created between the last read and the PATCH is replaced',
    source: `${client}: a PATCH has no condition, and its response shows only the current state`,
    verified,
  },
]
