import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startCloudflare } from '../../src/simulators/cloudflare/simulator.js'
import { type GithubSimulator, startGithub } from '../../src/simulators/github/simulator.js'
import { startNetlify } from '../../src/simulators/netlify/simulator.js'
import type { Simulator } from '../../src/simulators/server.js'
import { startVercel } from '../../src/simulators/vercel/simulator.js'
import { encryptedEnvFile, newKeyPair } from '../../src/sources/dotenvx/encrypt.js'
import { type Canary, canaryOf, token } from './canaries.js'
import { type Box, openBox } from './child.js'
import { configText, type TargetName, type Without } from './config.js'
import { openTap, type Tap } from './tap.js'

export type Vendor = 'github' | 'vercel' | 'netlify' | 'cloudflare'

/** The repository that a workflow runs in. */
export const platform = 'acme/platform'

/** Five targets of four simulated vendors, and a box in which a command finds config and source. */
export interface Stage {
  readonly box: Box
  readonly env: Readonly<Record<string, string>>
  readonly taps: Readonly<Record<Vendor, Tap>>
  readonly github: GithubSimulator
  /** The token of a job in {@link platform}. */
  readonly jobToken: string
  /** An App that is installed where the targets are. */
  readonly app: { readonly id: string; readonly privateKey: string }
  /** Keys and tokens of the run; they must not be seen either. */
  readonly credentials: readonly Canary[]
  /** Values as the text of a source, encrypted. */
  readonly encrypt: (values: Readonly<Record<string, string>>) => Promise<string>
  /** Makes a text the source. */
  readonly fill: (source: string) => void
  /** Writes `sealpost.yaml`, whose ledger is a file, and `action.yaml`, whose ledger is on a branch. */
  readonly configure: (without: Without) => void
  /** What a target holds, plain. */
  readonly peek: (target: TargetName, name: string) => string | undefined
  /** Somebody else's readable value, at each vendor that has such a thing. */
  readonly plant: (name: string, value: string) => void
  /** Somebody takes a name away, everywhere. */
  readonly uproot: (name: string) => void
  /** Takes away the ledgers of both configs. */
  readonly forget: () => void
  readonly close: () => Promise<void>
}

/** Opens a stage in a folder of its own. */
export async function openStage(): Promise<Stage> {
  const tokens = { github: token(30), vercel: token(30), netlify: token(30), cloudflare: token(30) }
  const jobToken = token(30)
  // a token that is refused is followed by another one
  const minted = [0, 1].map(() => `ghs_4711_${token(32)}.${token(80)}`)
  let mints = 0
  const [appKey, otherKey] = [appKeyPair(), appKeyPair()]
  const [github, vercel, netlify, cloudflare] = await Promise.all([
    startGithub({
      token: tokens.github,
      repositories: [{ name: 'acme/shop', environments: ['production'] }, { name: platform }],
      tokens: { [jobToken]: 'github-actions[bot]' },
      apps: [
        {
          id: 4711,
          publicKey: appKey.publicKey,
          mint: () => minted[mints++ % minted.length] as string,
          installations: [
            { account: 'acme', permissions: { environments: 'write', secrets: 'write', actions: 'read' } },
          ],
        },
      ],
      // a thousand runs ask for more than an hour allows, and would be waited for until the next one
      perHour: 1_000_000,
    }),
    startVercel({ token: tokens.vercel }),
    startNetlify({ token: tokens.netlify }),
    startCloudflare({ token: tokens.cloudflare }),
  ])
  const simulators: Readonly<Record<Vendor, Simulator>> = { github, vercel, netlify, cloudflare }
  const opened = await Promise.all(
    Object.entries(simulators).map(async ([vendor, { url, token: own }]) => {
      const { origin, pathname } = new URL(url)
      const tap = await openTap(vendor, origin, vendor === 'github' ? [own, jobToken, ...minted] : [own])
      return { vendor, tap, url: `${tap.origin}${pathname === '/' ? '' : pathname}` }
    }),
  )
  const urlOf = (vendor: Vendor) => opened.find((one) => one.vendor === vendor)?.url ?? ''
  const root = mkdtempSync(join(tmpdir(), 'sealpost-leaks-'))
  const box = openBox(join(root, 'box'))
  const key = randomBytes(32).toString('base64url')
  const pair = await newKeyPair()
  const shop = { account: 'acme', site: netlify.site }
  const lists = ['secrets', 'variables'].map((kind) => `/repos/acme/shop/environments/production/${kind}`)
  const [secrets = '', variables = ''] = lists
  const docs = { project: 'docs', place: 'production' } as const

  return {
    box,
    github,
    jobToken,
    app: { id: '4711', privateKey: appKey.privateKey },
    taps: Object.fromEntries(opened.map(({ vendor, tap }) => [vendor, tap])) as Stage['taps'],
    credentials: [
      canaryOf('SEALPOST_KEY', key),
      canaryOf('DOTENV_PRIVATE_KEY_PRODUCTION', pair.privateKey),
      canaryOf('token of the job', jobToken),
      { ...canaryOf('key of the App', appKey.privateKey), twin: otherKey.privateKey },
      ...minted.map((one) => canaryOf('token of the App', one)),
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
    encrypt: (values) => encryptedEnvFile('production', pair.publicKey, values),
    fill: (source) => writeFileSync(join(box.work, 'production.env'), source),
    configure(without) {
      writeFileSync(join(box.work, 'sealpost.yaml'), configText(without, '{ use: file, path: ledger.json }'))
      writeFileSync(join(box.work, 'action.yaml'), configText(without))
    },
    peek: (target, name) =>
      ({
        repo: () => github.peek(secrets, name),
        web: () => vercel.peek('shop-web', 'production', name),
        site: () => netlify.peek(shop, 'production', name),
        docs: () => cloudflare.peek(docs, name),
        edge: () => cloudflare.peek({ script: 'edge' }, name),
      })[target](),
    plant(name, value) {
      github.plant(variables, name, value)
      vercel.plant('shop-web', { key: name, value, target: ['production'], type: 'plain' })
      netlify.plant(shop, 'production', name, value)
      cloudflare.plant(docs, name, value, 'plain_text')
    },
    uproot(name) {
      for (const list of lists) github.uproot(list, name)
      vercel.uproot('shop-web', 'production', name)
      netlify.uproot(shop, 'production', name)
      for (const at of [docs, { script: 'edge' }]) cloudflare.uproot(at, name)
    },
    forget() {
      for (const name of ['ledger.json', 'ledger.json.anchor', 'ledger.json.lease', 'ledger.json.lock'])
        rmSync(join(box.work, name), { force: true })
      for (const ref of ['heads/sealpost-ledger', 'sealpost/sealpost-ledger']) github.git.move(platform, ref, undefined)
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

function appKeyPair() {
  return generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
}
