import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startCloudflare } from '../../src/simulators/cloudflare.js'
import { startGithub } from '../../src/simulators/github.js'
import { startNetlify } from '../../src/simulators/netlify.js'
import type { Simulator } from '../../src/simulators/server.js'
import { startVercel } from '../../src/simulators/vercel.js'
import { encryptedEnvFile, newKeyPair } from '../../src/sources/dotenvx-write.js'
import { type Canary, canaryOf, token } from './canaries.js'
import { type Box, openBox } from './child.js'
import { openTap, type Tap } from './tap.js'

/** The kinds of target, by their names in the stage's config. */
export const targetNames = ['repo', 'web', 'site', 'docs', 'edge'] as const
export type TargetName = (typeof targetNames)[number]

export type Vendor = 'github' | 'vercel' | 'netlify' | 'cloudflare'

/** Five targets of four simulated vendors, and a box in which a command finds config and source. */
export interface Stage {
  readonly box: Box
  readonly env: Readonly<Record<string, string>>
  readonly taps: Readonly<Record<Vendor, Tap>>
  /** Keys and tokens of the run; they must not be seen either. */
  readonly credentials: readonly Canary[]
  /** Encrypts values into the source, by name. */
  readonly fill: (values: Readonly<Record<string, string>>) => Promise<void>
  /** Writes the config. `without`: names that a target is not to get. */
  readonly configure: (without?: Partial<Readonly<Record<TargetName, readonly string[]>>>) => void
  /** What a target holds, plain. */
  readonly peek: (target: TargetName, name: string) => string | undefined
  /** Somebody else's readable value, at each vendor that has such a thing. */
  readonly plant: (name: string, value: string) => void
  readonly close: () => Promise<void>
}

/** Opens a stage in a folder of its own. */
export async function openStage(): Promise<Stage> {
  const tokens = { github: token(30), vercel: token(30), netlify: token(30), cloudflare: token(30) }
  const [github, vercel, netlify, cloudflare] = await Promise.all([
    startGithub({ token: tokens.github }),
    startVercel({ token: tokens.vercel }),
    startNetlify({ token: tokens.netlify }),
    startCloudflare({ token: tokens.cloudflare }),
  ])
  const simulators: Readonly<Record<Vendor, Simulator>> = { github, vercel, netlify, cloudflare }
  const opened = await Promise.all(
    Object.entries(simulators).map(async ([vendor, { url, token: own }]) => {
      const { origin, pathname } = new URL(url)
      const tap = await openTap(vendor, origin, own)
      return { vendor, tap, url: `${tap.origin}${pathname === '/' ? '' : pathname}` }
    }),
  )
  const urlOf = (vendor: Vendor) => opened.find((one) => one.vendor === vendor)?.url ?? ''
  const root = mkdtempSync(join(tmpdir(), 'sealpost-leaks-'))
  const box = openBox(join(root, 'box'))
  const key = randomBytes(32).toString('base64url')
  const pair = await newKeyPair()
  const shop = { account: 'acme', site: netlify.site }
  const secrets = `/repos/acme/shop/environments/production/secrets`

  return {
    box,
    taps: Object.fromEntries(opened.map(({ vendor, tap }) => [vendor, tap])) as Stage['taps'],
    credentials: [
      canaryOf('SEALPOST_KEY', key),
      canaryOf('DOTENV_PRIVATE_KEY_PRODUCTION', pair.privateKey),
      ...Object.entries(tokens).map(([vendor, own]) => canaryOf(`token of ${vendor}`, own)),
    ],
    env: {
      NO_COLOR: '1',
      SEALPOST_PACING: 'off',
      SEALPOST_KEY: key,
      DOTENV_PRIVATE_KEY_PRODUCTION: pair.privateKey,
      GITHUB_API_URL: urlOf('github'),
      GITHUB_TOKEN: tokens.github,
      VERCEL_API_URL: urlOf('vercel'),
      VERCEL_TOKEN: tokens.vercel,
      NETLIFY_API_URL: urlOf('netlify'),
      NETLIFY_AUTH_TOKEN: tokens.netlify,
      CLOUDFLARE_API_BASE_URL: urlOf('cloudflare'),
      CLOUDFLARE_API_TOKEN: tokens.cloudflare,
      GITHUB_OUTPUT: join(box.runner, 'output'),
      GITHUB_ENV: join(box.runner, 'env'),
      GITHUB_STATE: join(box.runner, 'state'),
      GITHUB_PATH: join(box.runner, 'path'),
      GITHUB_STEP_SUMMARY: join(box.runner, 'summary'),
    },
    fill: async (values) =>
      writeFileSync(join(box.work, 'production.env'), await encryptedEnvFile('production', pair.publicKey, values)),
    configure: (without = {}) => writeFileSync(join(box.work, 'sealpost.yaml'), configText(without, netlify.site)),
    peek: (target, name) =>
      ({
        repo: () => github.peek(secrets, name),
        web: () => vercel.peek('shop-web', 'production', name),
        site: () => netlify.peek(shop, 'production', name),
        docs: () => cloudflare.peek({ project: 'docs', place: 'production' }, name),
        edge: () => cloudflare.peek({ script: 'edge' }, name),
      })[target](),
    plant(name, value) {
      github.plant('/repos/acme/shop/environments/production/variables', name, value)
      vercel.plant('shop-web', { key: name, value, target: ['production'], type: 'plain' })
      netlify.plant(shop, 'production', name, value)
      cloudflare.plant({ project: 'docs', place: 'production' }, name, value, 'plain_text')
    },
    async close() {
      await Promise.all([
        ...opened.map(({ tap }) => tap.close()),
        ...Object.values(simulators).map((one) => one.close()),
      ])
      rmSync(root, { recursive: true, force: true })
    },
  }
}

function configText(without: Parameters<Stage['configure']>[0], site: string): string {
  const settings: Readonly<Record<TargetName, string>> = {
    repo: 'use: github, repository: acme/shop, environments: { production: { environment: production } }',
    web: 'use: vercel, project: shop-web, environments: { production: production }',
    site: `use: netlify, account: acme, site: ${site}, environments: { production: production }`,
    docs: 'use: cloudflare-pages, account: 0123456789abcdef0123456789abcdef, project: docs, environments: { production: production }',
    edge: 'use: cloudflare-workers, account: 0123456789abcdef0123456789abcdef, environments: { production: { script: edge } }',
  }
  const targets = targetNames.map((name) => {
    // Workers keep nothing readable
    const open = name === 'edge' ? ['!OPEN_*'] : []
    const secrets = ['*', ...open, ...(without?.[name] ?? []).map((one) => `!${one}`)]
    const common = `secrets: ${JSON.stringify(secrets)}${name === 'edge' ? '' : ', public: ["OPEN_*"]'}`
    return `  ${name}: { ${settings[name]}, ${common} }\n`
  })
  return `version: 1
owner: leaks
source: { use: dotenvx, path: "{environment}.env" }
environments: [production]
ledger: { use: file, path: ledger.json }
policy: { allow: remove, maxRemovals: 20 }
targets:
${targets.join('')}`
}
