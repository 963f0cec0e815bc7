import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Command, exitOf, type Report, type ReportedChange } from '../../src/core/report.js'
import type { Saving } from '../../src/engine/options.js'
import { run } from '../../src/engine/run.js'
import { nodeRuntime } from '../../src/io/system/runtime.js'
import { startCloudflare } from '../../src/simulators/cloudflare/simulator.js'
import { startGithub } from '../../src/simulators/github/simulator.js'
import { startNetlify } from '../../src/simulators/netlify/simulator.js'
import { startVercel } from '../../src/simulators/vercel/simulator.js'
import { sources } from '../../src/sources/index.js'
import { targets } from '../../src/targets/index.js'

/** What one run is about. */
export interface Asked {
  readonly command?: Command
  /** Whose folder, config and ledger; default `acme`. */
  readonly owner?: string
  /** Config targets, each as YAML on one line. */
  readonly targets: Readonly<Record<string, string>>
  /** Source environment → name → value. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly policy?: string
  readonly ledger?: string
  readonly accept?: readonly string[]
  readonly only?: readonly string[]
  readonly onlyEnvironments?: readonly string[]
  readonly recover?: boolean
  readonly saved?: Saving
  /** What happens between the plan and its first write. */
  readonly meanwhile?: () => void
  /** Answers a request in the vendor's stead, or sees it go by. */
  readonly answer?: (method: string, url: string) => Response | undefined
}

export type Told = Report & {
  readonly exit: number
  readonly of: (name: string, scope?: string) => ReportedChange | undefined
}

const account = '0123456789abcdef0123456789abcdef'

/** One target of each kind, as a config has it, with one place. */
export const kinds = {
  repository: '{ use: github, repository: acme/shop, environments: { production: actions } }',
  environment: '{ use: github, repository: acme/shop, environments: { production: { environment: production } } }',
  organization: '{ use: github, organization: acme, visibility: private, environments: { production: actions } }',
  vercel: '{ use: vercel, project: shop-web, environments: { production: production } }',
  site: '{ use: netlify, account: acme, site: 1f2e0000-0000-4000-8000-000000000001, environments: { production: production } }',
  team: '{ use: netlify, account: acme, environments: { production: production } }',
  pages: `{ use: cloudflare-pages, account: ${account}, project: docs, environments: { production: production } }`,
  workers: `{ use: cloudflare-workers, account: ${account}, environments: { production: { script: edge } } }`,
} as const
export type Kind = keyof typeof kinds

/** The real engine over simulators of all vendors, with clocks that a test moves on. */
export async function vendors() {
  let later = 0
  const now = () => Date.now() + later
  const folder = mkdtempSync(join(tmpdir(), 'sealpost-vendors-'))
  const [github, vercel, netlify, cloudflare] = await Promise.all([
    startGithub({ now }),
    startVercel({ now }),
    startNetlify({ now }),
    startCloudflare({ now, projects: [{ name: 'docs' }, { name: 'built', built: true }] }),
  ])
  const docs = { project: 'docs', place: 'production' } as const
  const edge = { script: 'edge' } as const
  const at = { site: netlify.site }
  const list = {
    repository: '/repos/acme/shop/actions/secrets',
    environment: '/repos/acme/shop/environments/production/secrets',
    organization: '/orgs/acme/actions/secrets',
  }
  /** Somebody's own hands at the one place of each kind. */
  const hand = {
    peek: (kind: Kind, name: string): string | undefined =>
      kind === 'vercel'
        ? vercel.peek('shop-web', 'production', name)
        : kind === 'site'
          ? netlify.peek(at, 'production', name)
          : kind === 'team'
            ? netlify.peek({ account: 'acme' }, 'production', name)
            : kind === 'pages'
              ? cloudflare.peek(docs, name)
              : kind === 'workers'
                ? cloudflare.peek(edge, name)
                : github.peek(list[kind], name),
    peekVariable: (kind: Kind, name: string): string | undefined =>
      github.peek((list as Record<string, string>)[kind]?.replace('secrets', 'variables') ?? '', name),
    plant(kind: Kind, name: string, value: string, readable = false): void {
      if (kind === 'vercel')
        vercel.plant('shop-web', {
          key: name,
          value,
          target: ['production'],
          type: readable ? 'encrypted' : 'sensitive',
        })
      else if (kind === 'site') netlify.plant(at, 'production', name, { value, secret: !readable })
      else if (kind === 'team') netlify.plant({ account: 'acme' }, 'production', name, { value, secret: !readable })
      else if (kind === 'pages') cloudflare.plant(docs, name, value, readable ? 'plain_text' : 'secret_text')
      else if (kind === 'workers') cloudflare.plant(edge, name, value)
      else github.plant(readable ? list[kind].replace('secrets', 'variables') : list[kind], name, value)
    },
    uproot(kind: Kind, name: string): void {
      if (kind === 'vercel') vercel.uproot('shop-web', 'production', name)
      else if (kind === 'site') netlify.uproot(at, 'production', name)
      else if (kind === 'team') netlify.uproot({ account: 'acme' }, 'production', name)
      else if (kind === 'pages') cloudflare.uproot(docs, name)
      else if (kind === 'workers') cloudflare.uproot(edge, name)
      else github.uproot(list[kind], name)
    },
  }
  return {
    github,
    vercel,
    netlify,
    cloudflare,
    folder,
    hand,
    /** Moves every vendor's clock on, so that the next stamp is another one. */
    tick: () => {
      later += 5000
    },
    close: async () => {
      await Promise.all([github, vercel, netlify, cloudflare].map((one) => one.close()))
      rmSync(folder, { recursive: true })
    },
    async run(asked: Asked): Promise<Told> {
      const { command = 'apply', owner = 'acme', values, policy = 'allow: update', answer } = asked
      const config = join(folder, `${owner}.yaml`)
      const lines = Object.entries(asked.targets).map(([name, text]) => `  ${name}: ${text}`)
      writeFileSync(
        config,
        `version: 1
owner: ${owner}
source: { use: dotenv, path: '${owner}.{environment}' }
environments: [${Object.keys(values)}]
ledger: ${asked.ledger ?? `{ use: file, path: ${owner}.ledger.json }`}
policy: { maxUpdateShare: 1, ${policy} }
targets:
${lines.join('\n')}
`,
      )
      for (const [environment, held] of Object.entries(values)) {
        const text = Object.entries(held).map(([name, value]) => `${name}="${value}"\n`)
        writeFileSync(join(folder, `${owner}.${environment}`), text.join(''))
      }
      const runtime = nodeRuntime(new AbortController().signal)
      const report = await run(
        {
          command,
          config,
          only: { targets: [...(asked.only ?? [])], environments: [...(asked.onlyEnvironments ?? [])] },
          recover: asked.recover ?? false,
          accept: asked.accept ?? [],
          ...(asked.saved === undefined ? {} : { saved: asked.saved }),
          targets,
          sources,
          approve: async () => {
            asked.meanwhile?.()
            return true
          },
          progress: () => {},
        },
        {
          ...runtime,
          fetch: async (input, init) => {
            return answer?.(init?.method ?? 'GET', String(input)) || runtime.fetch(input, init)
          },
          cwd: folder,
          env: {
            SEALPOST_KEY: Buffer.alloc(32, 7).toString('base64url'),
            SEALPOST_PACING: 'off',
            GITHUB_API_URL: github.url,
            GITHUB_TOKEN: github.token,
            VERCEL_API_URL: vercel.url,
            VERCEL_TOKEN: vercel.token,
            NETLIFY_API_URL: netlify.url,
            NETLIFY_AUTH_TOKEN: netlify.token,
            CLOUDFLARE_API_BASE_URL: cloudflare.url,
            CLOUDFLARE_API_TOKEN: cloudflare.token,
          },
        },
      )
      const of = (name: string, scope?: string) =>
        report.changes.find((one) => one.name === name && (scope === undefined || one.scope === scope))
      return { ...report, exit: exitOf(report), of }
    },
  }
}

export type Vendors = Awaited<ReturnType<typeof vendors>>
