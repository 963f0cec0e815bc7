import { onTestFinished } from 'vitest'
import { sourceContextOf } from '../../../src/engine/source-io.js'
import { storeSignIn } from '../../../src/engine/target-login.js'
import { type Ledger, openLedger } from '../../../src/io/ledger/ledger.js'
import type { Store } from '../../../src/io/ledger/store.js'
import { openStore } from '../../../src/io/ledger/stores/open.js'
import { store as kind } from '../../../src/io/ledger/stores/s3/kind.js'
import { type AwsAccount, type AwsOptions, startAws } from '../../../src/simulators/aws/simulator.js'
import type { Simulator } from '../../../src/simulators/server.js'
import { put, worldAt } from './git-branch.kit.js'
import { keys } from './ledger.kit.js'

export const bucket = 'acme-ledgers'
export const key = 'sealpost/ledger.json'

type Open = Partial<Parameters<typeof openLedger>[0]> & {
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly settings?: Readonly<Record<string, unknown>>
  /** How far the clock of the machine is ahead of the bucket's, ms. */
  readonly ahead?: number
  /** Takes down what was told as something that must not be shown. */
  readonly told?: string[]
}

/** A bucket whose clock is ours, and stores that reach it over HTTP. */
export interface BucketWorld {
  readonly aws: AwsAccount & Simulator
  /** ms since the epoch; waits let it pass. */
  readonly clock: { now: number }
  readonly store: (more?: Open) => Promise<Store>
  readonly open: (more?: Open) => Promise<Ledger>
  /** Key → text. */
  readonly objects: Map<string, string>
  /** Requests since the last call, as `PUT ledger.json`. */
  readonly asked: () => string[]
}

/** Starts it; gone when the test is over. */
export async function bucketWorld(options: AwsOptions = {}): Promise<BucketWorld> {
  const clock = { now: Date.parse('2026-11-23T08:00:00Z') }
  const aws = await startAws({ buckets: [bucket], now: () => clock.now, ...options })
  onTestFinished(aws.close)
  let seen = 0

  async function store({ env = {}, settings = {}, told = [], ahead = 0 }: Open = {}): Promise<Store> {
    const runtime = { ...worldAt(clock, { ...usual(aws), ...env }), now: () => clock.now + ahead }
    const config = {
      ledger: { use: 's3', bucket, ...settings },
      folder: '/nowhere',
      where: () => 'sealpost.yaml:1',
    }
    const redact = (secrets: readonly { readonly reveal: () => string }[]) =>
      void told.push(...secrets.map((one) => one.reveal()))
    return openStore(kind, config, { runtime, signIn: storeSignIn(sourceContextOf(runtime, redact)) })
  }

  return {
    aws,
    clock,
    store,
    objects: aws.objects.buckets.get(bucket) as Map<string, string>,
    open: async (more = {}) => {
      const { env: _env, settings: _settings, told: _told, ahead: _ahead, ...call } = more
      const usualCall = { keys, owner: 'acme', run: 'run-1', recover: false, places: [] }
      return openLedger({ store: await store(more), runtime: worldAt(clock, {}), ...usualCall, ...call })
    },
    asked() {
      const fresh = aws.requests.slice(seen)
      seen = aws.requests.length
      return fresh.map(({ method, path }) => `${method} ${path.split('/').at(-1)}`)
    },
  }
}

export function usual(aws: AwsAccount & Simulator): Record<string, string> {
  return {
    AWS_ENDPOINT_URL_S3: aws.url,
    AWS_REGION: aws.region,
    AWS_ACCESS_KEY_ID: aws.callers.user.accessKeyId,
    AWS_SECRET_ACCESS_KEY: aws.callers.user.secretAccessKey,
    SEALPOST_PACING: 'off',
  }
}

/** A ledger with a page for `web` and one for `docs`. */
export async function filled(at: BucketWorld): Promise<void> {
  const ledger = await at.open()
  await put(ledger, 'web', 'first')
  await put(ledger, 'docs', 'first')
  at.asked()
}

/** One run on the page `web`. */
export async function story(at: BucketWorld): Promise<void> {
  const ledger = await at.open({ run: 'run-2' })
  const giveBack = await ledger.lease({ targets: ['web'], plan: 'p' })
  try {
    await put(ledger, 'web', 'second', 'pending')
    await ledger.keep()
    await put(ledger, 'web', 'second')
  } finally {
    await giveBack()
  }
}

/** What stands behind the first line of an object. */
export function textOf(object: string | undefined): string {
  return object?.slice(object.indexOf('\n') + 1) ?? ''
}

/** What the first line of an object says. */
export function headOf(object: string | undefined): Record<string, unknown> {
  return JSON.parse(object?.split('\n')[0] ?? '{}') as Record<string, unknown>
}
