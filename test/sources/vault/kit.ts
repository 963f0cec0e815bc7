import { onTestFinished } from 'vitest'
import { SealpostError } from '../../../src/core/errors.js'
import type { Source } from '../../../src/core/source.js'
import type { SourceRead } from '../../../src/core/value.js'
import { openSource, sourceContextOf } from '../../../src/engine/source-io.js'
import { nodeFetch } from '../../../src/io/http/node-fetch.js'
import { startVault, type VaultOptions, type VaultSimulator } from '../../../src/simulators/vault/simulator.js'
import { source } from '../../../src/sources/vault/source.js'

/** A simulated server that ends with the test. */
export async function vault(options: VaultOptions = {}): Promise<VaultSimulator> {
  const simulator = await startVault(options)
  onTestFinished(() => simulator.close())
  return simulator
}

/** A reading that differs from the usual one: `production` with the token of root. */
export interface Asked {
  readonly settings: Readonly<Record<string, unknown>>
  readonly environments?: readonly string[]
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly files?: Readonly<Record<string, string>>
  readonly timeoutMs?: number
  readonly stop?: AbortSignal
}

/** Reads as a run would; waiting takes no time. */
export async function read(simulator: Pick<VaultSimulator, 'url' | 'token'>, asked: Asked): Promise<SourceRead> {
  const { files = {}, timeoutMs } = asked
  const settings = source.config.settings.safeParse(asked.settings)
  if (!settings.success) throw new Error(`these settings do not pass: ${JSON.stringify(settings.error.issues)}`)
  let skipped = 0
  const runtime = {
    fetch: nodeFetch,
    now: () => Date.now() + skipped,
    sleep: async (ms: number) => {
      skipped += ms
    },
    random: (bytes: number) => new Uint8Array(bytes),
    env: { VAULT_ADDR: simulator.url, VAULT_TOKEN: simulator.token, ...asked.env },
    stop: asked.stop ?? new AbortController().signal,
    files: { read: async (path: string) => (files[path] === undefined ? undefined : Buffer.from(files[path])) },
  }
  const context = { ...sourceContextOf(runtime), ...(timeoutMs === undefined ? {} : { timeoutMs }) }
  const use = { use: 'vault', source: source as Source, settings: settings.data }
  const { io, unlessOver } = openSource(use, context)
  const environments = asked.environments ?? ['production']
  return unlessOver(source.read({ environments, settings: settings.data, folder: '/work', io }))
}

/** Names and plain values of one environment, in their order. */
export async function plain(...call: Parameters<typeof read>): Promise<Record<string, string>> {
  const values = (await read(...call)).get(call[1].environments?.[0] ?? 'production') ?? new Map()
  return Object.fromEntries([...values].map(([name, { secret }]) => [name, secret.reveal()]))
}

/** The error that reading must end with. */
export async function refusal(...call: Parameters<typeof read>): Promise<SealpostError> {
  const outcome = await read(...call).catch((thrown: unknown) => thrown)
  if (outcome instanceof SealpostError) return outcome
  throw new Error('reading should have been refused', { cause: outcome })
}
