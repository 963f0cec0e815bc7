import { onTestFinished } from 'vitest'
import { suiteClock } from '../../../src/conformance/clock.js'
import { SealpostError } from '../../../src/core/errors.js'
import type { Secret } from '../../../src/core/secret.js'
import type { Source } from '../../../src/core/source.js'
import type { SourceRead } from '../../../src/core/value.js'
import { openSource, sourceContextOf } from '../../../src/engine/source-io.js'
import { type AwsOptions, startAws } from '../../../src/simulators/aws/simulator.js'
import { source as secretsManager } from '../../../src/sources/aws-secrets-manager/source.js'
import { source as parameterStore } from '../../../src/sources/aws-ssm/source.js'

export interface Asked {
  readonly environments?: readonly string[]
  readonly settings?: Readonly<Record<string, unknown>>
  /** In place of the user's key and the endpoint, or beside them; undefined takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly disk?: Readonly<Record<string, string>>
}

/** What was sent, wherever to. */
export interface Sent {
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** A simulated account, and the two sources as a run reads them: over real HTTP, with time that passes by itself. */
export async function account(options: AwsOptions = {}) {
  const aws = await startAws(options)
  onTestFinished(() => aws.close())
  const { accessKeyId, secretAccessKey } = aws.callers.user
  const sent: Sent[] = []
  const told: Secret[] = []

  async function read(
    source: Source,
    { environments = ['production'], settings = {}, env = {}, disk = {} }: Asked,
  ): Promise<SourceRead> {
    const given = source.config.settings.safeParse({ region: aws.region, ...settings })
    if (!given.success) throw new Error(`these settings do not pass the schema: ${JSON.stringify(given.error.issues)}`)
    const runtime = {
      ...suiteClock(),
      fetch: (async (input, init) => {
        const headers = Object.fromEntries(init?.headers as [string, string][])
        sent.push({
          url: String(input),
          method: init?.method ?? 'GET',
          headers,
          body: Buffer.from((init?.body ?? '') as string).toString(),
        })
        return globalThis.fetch(input, init)
      }) as typeof globalThis.fetch,
      env: {
        AWS_ACCESS_KEY_ID: accessKeyId,
        AWS_SECRET_ACCESS_KEY: secretAccessKey,
        AWS_ENDPOINT_URL: aws.url,
        ...env,
      },
      stop: new AbortController().signal,
      files: { read: async (path: string) => (disk[path] === undefined ? undefined : Buffer.from(disk[path])) },
    }
    const context = sourceContextOf(runtime, (secrets) => void told.push(...secrets))
    const { io, unlessOver } = openSource({ use: source.id, source, settings: given.data }, context)
    return unlessOver(source.read({ environments, settings: given.data, folder: '/work', io }))
  }

  const plain = async (source: Source, asked: Asked) => {
    const values = (await read(source, asked)).get(asked.environments?.[0] ?? 'production')
    return Object.fromEntries([...(values ?? new Map())].map(([name, { secret }]) => [name, secret.reveal()]))
  }
  const refusal = async (source: Source, asked: Asked): Promise<SealpostError> => {
    const outcome = await read(source, asked).catch((thrown: unknown) => thrown)
    if (outcome instanceof SealpostError) return outcome
    throw new Error('reading should have been refused', { cause: outcome })
  }
  return {
    aws,
    sent,
    told,
    /** Sends nothing to the account from now on that was counted before. */
    forget: () => void sent.splice(0),
    secrets: doors(secretsManager as Source),
    parameters: doors(parameterStore as Source),
  }

  function doors(source: Source) {
    return {
      read: (asked: Asked) => read(source, asked),
      plain: (asked: Asked) => plain(source, asked),
      refusal: (asked: Asked) => refusal(source, asked),
    }
  }
}

/** What requests asked for, each by its operation. */
export function operations(sent: readonly Sent[]): string[] {
  return sent.map(
    ({ headers, body }) => headers['x-amz-target']?.split('.')[1] ?? /Action=(\w+)/.exec(body)?.[1] ?? 'GET',
  )
}
