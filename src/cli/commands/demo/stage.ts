import { randomBytes } from 'node:crypto'
import { startCloudflare } from '../../../simulators/cloudflare/simulator.js'
import { startGithub } from '../../../simulators/github/simulator.js'
import { startNetlify } from '../../../simulators/netlify/simulator.js'
import { startVercel } from '../../../simulators/vercel/simulator.js'

/** Plain values by environment and name. Made up, and made anew for each demo. */
export type DemoValues = Record<'production' | 'preview', Record<string, string>>

/** The simulated vendors of a demo. */
export interface Stage {
  /** Endpoints and tokens, as the environment variables that targets look for. */
  readonly env: Readonly<Record<string, string>>
  /** Somebody edits a production value at Vercel. */
  readonly handEdit: (name: string, value: string) => void
  /** Somebody makes a production value at Netlify. */
  readonly foreign: (name: string, value: string) => void
  /** What a place holds, through the back door. */
  readonly peek: (
    place: 'github' | 'netlify' | 'pages' | 'vercel',
    environment: 'production' | 'preview',
    name: string,
  ) => string | undefined
  readonly close: () => Promise<void>
}

/**
 * Starts the four vendors on loopback ports: all of them, or none.
 * @param ports by the variable that names the endpoint; any free port where one is missing
 * @throws what the system says against a port
 */
export async function openStage(ports: Readonly<Record<string, number>> = {}): Promise<Stage> {
  const at = (variable: string) => (ports[variable] === undefined ? {} : { port: ports[variable] })
  const starting = [
    startGithub(at('GITHUB_API_URL')),
    startVercel(at('VERCEL_API_URL')),
    startNetlify(at('NETLIFY_API_URL')),
    startCloudflare(at('CLOUDFLARE_API_BASE_URL')),
  ] as const
  const [github, vercel, netlify, cloudflare] = await Promise.all(starting).catch(async (thrown: unknown) => {
    // one that is up would keep the process from ending
    await Promise.all(
      starting.map((one) =>
        one.then(
          ({ close }) => close(),
          () => undefined,
        ),
      ),
    )
    throw thrown
  })
  const site = { account: 'acme', site: netlify.site }
  return {
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_TOKEN: github.token,
      VERCEL_API_URL: vercel.url,
      VERCEL_TOKEN: vercel.token,
      NETLIFY_API_URL: netlify.url,
      NETLIFY_AUTH_TOKEN: netlify.token,
      CLOUDFLARE_API_BASE_URL: cloudflare.url,
      CLOUDFLARE_API_TOKEN: cloudflare.token,
    },
    handEdit: (name, value) =>
      void vercel.plant('shop-web', { key: name, value, target: ['production'], type: 'sensitive' }),
    foreign: (name, value) => netlify.plant(site, 'production', name, { value, secret: true }),
    peek(place, environment, name) {
      if (place === 'github') return github.peek(`/repos/acme/shop/environments/${environment}/secrets`, name)
      if (place === 'vercel') return vercel.peek('shop-web', environment, name)
      if (place === 'pages') return cloudflare.peek({ project: 'docs', place: environment }, name)
      return netlify.peek(site, environment === 'production' ? 'production' : 'deploy-preview', name)
    },
    close: async () => {
      await Promise.all([github.close(), vercel.close(), netlify.close(), cloudflare.close()])
    },
  }
}

/** What the vendors have, as `init` takes it. */
export const stageAddresses = [
  'github:acme/shop',
  'vercel:shop-web',
  'netlify:acme/1f2e0000-0000-4000-8000-000000000001',
  'cloudflare-pages:0123456789abcdef0123456789abcdef/docs',
]

/** A small shop's secrets. */
export function firstValues(): DemoValues {
  const some = (prefix: string) => `${prefix}${randomBytes(12).toString('hex')}`
  const of = (environment: string) => ({
    DATABASE_URL: `postgres://shop:${some('')}@db.invalid/${environment}`,
    STRIPE_KEY: some('sk_demo_'),
    SESSION_KEY: `-----BEGIN DEMO KEY-----\n${some('')}\n${some('')}\n-----END DEMO KEY-----\n`,
    MAIL_TOKEN: some('mail-'),
    NEXT_PUBLIC_API: `https://${environment}.shop.invalid/api`,
  })
  return { production: of('production'), preview: of('preview') }
}

/**
 * The demo's config under a policy.
 * @param source the block of its source, without the first line
 */
export function demoConfig(policy: string, source = '  use: dotenvx\n  path: "{environment}.env"'): string {
  return `version: 1
owner: demo
source:
${source}
environments: [preview, production]
ledger: { use: file, path: ledger.json }
policy: { ${policy} }
targets:
  repo:
    use: github
    repository: acme/shop
    environments:
      production: { environment: production }
  web:
    use: vercel
    project: shop-web
    environments: { production: production, preview: preview }
    public: ["NEXT_PUBLIC_*"]
  site:
    use: netlify
    account: acme
    site: 1f2e0000-0000-4000-8000-000000000001
    environments: { production: production, preview: deploy-preview }
    secrets: ["*", "!NEXT_PUBLIC_*"]
  docs:
    use: cloudflare-pages
    account: 0123456789abcdef0123456789abcdef
    project: docs
    environments: { production: production, preview: preview }
    secrets: ["NEXT_PUBLIC_*", "MAIL_TOKEN"]
`
}

/** Every copy that the demo's config asks for, and whether it is exactly the source's. */
export function copiesOf(stage: Stage, values: DemoValues): { at: string; same: boolean }[] {
  const copies: { at: string; same: boolean }[] = []
  for (const environment of ['production', 'preview'] as const) {
    for (const [name, value] of Object.entries(values[environment])) {
      const open = name.startsWith('NEXT_PUBLIC_')
      const places = [
        ...(environment === 'production' ? (['github'] as const) : []),
        'vercel' as const,
        ...(open ? [] : (['netlify'] as const)),
        ...(open || name === 'MAIL_TOKEN' ? (['pages'] as const) : []),
      ]
      for (const place of places)
        copies.push({ at: `${place}/${environment}#${name}`, same: stage.peek(place, environment, name) === value })
    }
  }
  return copies
}
