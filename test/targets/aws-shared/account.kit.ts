import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { suiteClock } from '../../../src/conformance/clock.js'
import { type Command, exitOf, type Report } from '../../../src/core/report.js'
import { run } from '../../../src/engine/run.js'
import { nodeFetch } from '../../../src/io/http/node-fetch.js'
import { nodeRuntime } from '../../../src/io/system/runtime.js'
import { type AwsOptions, startAws } from '../../../src/simulators/aws/simulator.js'
import { sources } from '../../../src/sources/index.js'
import { targets } from '../../../src/targets/index.js'

/** What one run is about. */
export interface Asked {
  readonly command?: Command
  readonly use?: 'aws-secrets-manager' | 'aws-ssm'
  /** Name → value, of the one environment. */
  readonly values: Readonly<Record<string, string>>
  /** Lines of the target's block, `json: all`; the region of the account is there unless something says one. */
  readonly more?: string
  readonly policy?: string
  /** In place of the user's key, or beside it; undefined takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Answers an operation in the account's stead. */
  readonly answer?: (operation: string) => Response | undefined
}

/** What was sent: the operation, and its input. */
export interface Sent {
  readonly operation: string
  readonly input: Readonly<Record<string, unknown>>
}

/** The real engine with the real targets against a simulated account, one ledger, and time that passes by itself. */
export async function account(options: AwsOptions = {}) {
  const root = mkdtempSync(join(tmpdir(), 'sealpost-aws-'))
  const aws = await startAws(options)
  onTestFinished(async () => {
    await aws.close()
    rmSync(root, { recursive: true })
  })
  const sent: Sent[] = []
  const told: string[] = []
  const runtime = { ...nodeRuntime(new AbortController().signal), ...suiteClock() }
  let answer: Asked['answer']
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const headers = new Headers(init?.headers)
    const body = Buffer.from((init?.body ?? '') as Uint8Array).toString()
    const target = headers.get('x-amz-target')
    const operation = target?.split('.')[1] ?? new URLSearchParams(body).get('Action') ?? 'GET'
    sent.push({
      operation,
      input: target === null ? Object.fromEntries(new URLSearchParams(body)) : JSON.parse(body),
    })
    return answer?.(operation) ?? nodeFetch(input, init)
  }

  async function apply(asked: Asked): Promise<Report & { readonly exit: number }> {
    const { command = 'apply', use = 'aws-secrets-manager', values, more = '', env = {} } = asked
    answer = asked.answer
    const { policy = 'allow: remove, maxRemovals: 99, maxUpdateShare: 1' } = asked
    const place = use === 'aws-ssm' ? 'path: /shop/production' : 'prefix: shop/production/'
    const region = /\bregion:/.test(more) ? '' : `region: ${aws.region}, `
    const config = join(root, 'sealpost.yaml')
    writeFileSync(
      config,
      `version: 1
owner: acme
source: { use: env, names: [${Object.keys(values)}], variable: "V_{NAME}" }
environments: [production]
ledger: { use: file, path: ledger.json }
policy: { ${policy} }
targets:
  cloud: { use: ${use}, ${region}${more === '' ? '' : `${more}, `}environments: { production: { ${place} } } }
`,
    )
    const { accessKeyId, secretAccessKey } = aws.callers.user
    const report = await run(
      {
        command,
        config,
        only: { targets: [], environments: [] },
        recover: false,
        targets,
        sources,
        approve: async () => true,
        progress: () => {},
        host: { redact: (secrets) => told.push(...secrets.map((one) => one.reveal())) },
      },
      {
        ...runtime,
        fetch,
        cwd: root,
        env: {
          SEALPOST_KEY: Buffer.alloc(32, 5).toString('base64url'),
          SEALPOST_PACING: 'off',
          AWS_ENDPOINT_URL: aws.url,
          AWS_ACCESS_KEY_ID: accessKeyId,
          AWS_SECRET_ACCESS_KEY: secretAccessKey,
          ...Object.fromEntries(Object.entries(values).map(([name, value]) => [`V_${name}`, value])),
          ...env,
        },
      },
    )
    return { ...report, exit: exitOf(report) }
  }

  return {
    aws,
    apply,
    /** What was told not to be shown. */
    told,
    /** Requests since the last call. */
    sent: () => sent.splice(0),
    /** Operations since the last call. */
    operations: () => sent.splice(0).map(({ operation }) => operation),
    secret: (name: string) => {
      const held = aws.secrets.all.get(`shop/production/${name}`)
      return held?.isDeleted ? undefined : held?.versions.find(({ stages }) => stages.has('AWSCURRENT'))?.value
    },
    versions: (name: string) => aws.secrets.all.get(`shop/production/${name}`)?.versions.length,
    parameter: (name: string) => aws.parameters.all.get(`/shop/production/${name}`),
  }
}

/** Each change in a few words: `KEY create absent`. */
export function lines({ changes }: Report): string[] {
  return changes.map((one) => [one.name, one.do, one.why ?? one.sure].join(' '))
}
