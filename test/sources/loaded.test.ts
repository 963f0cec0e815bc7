import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startAws } from '../../src/simulators/aws/simulator.js'
import { startVercel } from '../../src/simulators/vercel/simulator.js'
import { bundledWithParts } from '../bundled.js'

type Simulated<T extends (...args: never[]) => Promise<unknown>> = Awaited<ReturnType<T>>

const folder = mkdtempSync(join(tmpdir(), 'sealpost-loaded-'))
/** Chunk → what went into it, from `src` or the name of a package on. */
const parts = new Map<string, string[]>()
let dist: string
let aws: Simulated<typeof startAws>
let vercel: Simulated<typeof startVercel>

beforeAll(async () => {
  const made = await bundledWithParts()
  dist = made.dist
  for (const [file, modules] of made.parts) {
    parts.set(
      basename(file),
      modules.map((one) => one.replace(/^.*node_modules\//, '')),
    )
  }
  vercel = await startVercel({ projects: [{ id: 'prj_shop', name: 'shop' }] })
  aws = await startAws()
  aws.parameters.put('/shop/production/MADE_UP', 'a made-up value')
  aws.secrets.put('shop/production/MADE_UP', 'a made-up value')
}, 60_000)

afterAll(async () => {
  await vercel.close()
  await aws.close()
  rmSync(folder, { recursive: true })
})

const usualTarget = 'web: { use: vercel, project: shop, environments: { production: production } }'

/** Plans with a source, and tells what of the bundle the process loaded. */
async function planned(
  source: string,
  env: Readonly<Record<string, string>>,
  { command = 'plan', target = usualTarget }: { readonly command?: string; readonly target?: string } = {},
) {
  const config = `version: 1\nowner: shop\nsource: ${source}\nenvironments: [production]\nledger: { use: file }\ntargets:\n  ${target}\n`
  const work = mkdtempSync(join(folder, 'work-'))
  const coverage = join(work, 'coverage')
  writeFileSync(join(work, 'sealpost.yaml'), config)
  const run = await new Promise<{ code: number; out: string; err: string }>((done) => {
    const child = execFile(
      process.execPath,
      [join(dist, 'cli.js'), command],
      {
        cwd: work,
        env: {
          PATH: process.env.PATH ?? '',
          NODE_V8_COVERAGE: coverage,
          SEALPOST_KEY: Buffer.alloc(32, 7).toString('base64url'),
          VERCEL_TOKEN: vercel.token,
          VERCEL_API_URL: vercel.url,
          ...env,
        },
      },
      (_, out, err) => done({ code: child.exitCode ?? 1, out, err }),
    )
  })
  const files = readdirSync(coverage).flatMap((file) => {
    const { result } = JSON.parse(readFileSync(join(coverage, file), 'utf8')) as { result: { url: string }[] }
    return result.map(({ url }) => basename(url))
  })
  const loaded = files.flatMap((file) => parts.get(file) ?? [])
  const sources = loaded.flatMap((one) => /^src\/sources\/([^/]+)\//.exec(one)?.[1] ?? [])
  const packages = loaded.flatMap((one) => /^(@[^/]+\/[^/]+)\//.exec(one)?.[1] ?? [])
  return {
    ...run,
    loaded,
    sources: new Set(sources),
    packages: new Set(packages.filter((one) => /^@(aws|smithy)/.test(one))),
  }
}

describe('a run', () => {
  it('loads its own source and no other, and no client of a vendor that it does not ask', async () => {
    const { code, err, out, loaded, sources, packages } = await planned('{ use: env, names: [MADE_UP] }', {
      MADE_UP: 'a made-up value',
    })
    expect({ code, err }, out).toEqual({ code: 2, err: '' })
    expect([...sources].filter((one) => one !== 'shared')).toEqual(['env'])
    expect([...packages]).toEqual([])
    // its config has no policy
    expect(loaded).toContain('src/io/config/base-schema.ts')
    expect(loaded).not.toContain('src/io/config/policy-schema.ts')
  })

  it.each([
    ['aws-ssm', '{ use: aws-ssm, path: "/shop/{environment}" }', '@aws-sdk/client-ssm'],
    [
      'aws-secrets-manager',
      '{ use: aws-secrets-manager, prefix: "shop/{environment}/" }',
      '@aws-sdk/client-secrets-manager',
    ],
  ])('loads one client of AWS for %s, works with it, and says nothing beside its plan', async (use, source, client) => {
    const { accessKeyId, secretAccessKey } = aws.callers.user
    const { code, err, out, sources, packages } = await planned(source, {
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      AWS_REGION: aws.region,
      AWS_ENDPOINT_URL: aws.url,
    })
    expect({ code, err }, out).toEqual({ code: 2, err: '' })
    expect(out).toContain('MADE_UP')
    // env belongs to the engine's own chunk
    expect([...sources].filter((one) => !['shared', 'env'].includes(one))).toEqual([use])
    expect([...packages].filter((one) => /client-/.test(one))).toEqual([client])
    expect([...packages].filter((one) => /credential-provider|http-handler/.test(one))).toEqual([])
  })

  it('can log in with a token of the pipeline, through the client that only logins load', async () => {
    const { code, err, packages } = await planned(
      `{ use: aws-ssm, path: "/shop/{environment}", region: ${aws.region}, login: { role: "${aws.role}" } }`,
      { SEALPOST_ID_TOKEN: aws.provider.token(), AWS_ENDPOINT_URL: aws.url },
    )
    expect({ code, err }).toEqual({ code: 2, err: '' })
    expect([...packages].filter((one) => /client-/.test(one)).sort()).toEqual([
      '@aws-sdk/client-ssm',
      '@aws-sdk/client-sts',
    ])
  })

  const written: readonly (readonly [string, string])[] = [
    ['aws-ssm', '{ path: /shop/production }'],
    ['aws-secrets-manager', '{ prefix: shop/production/ }'],
  ]
  const keys = () => ({
    MADE_UP: 'a made-up value',
    AWS_ACCESS_KEY_ID: aws.callers.user.accessKeyId,
    AWS_SECRET_ACCESS_KEY: aws.callers.user.secretAccessKey,
    AWS_REGION: aws.region,
    AWS_ENDPOINT_URL: aws.url,
  })

  it.each(written)('loads no client of AWS for the target %s, but its signer', async (use, place) => {
    const target = `cloud: { use: ${use}, environments: { production: ${place} } }`
    const { code, err, out, packages } = await planned('{ use: env, names: [MADE_UP] }', keys(), { target })
    expect({ code, err }, out).toEqual({ code: 0, err: '' })
    expect([...packages]).toContain('@smithy/signature-v4')
    expect([...packages].filter((one) => /client-|credential-provider|http-handler/.test(one))).toEqual([])
  })

  it.each(written)('of doctor says which account the target %s acts in', async (use, place) => {
    const target = `cloud: { use: ${use}, environments: { production: ${place} } }`
    const source = '{ use: env, names: [MADE_UP] }'
    const { code, err, out } = await planned(source, keys(), { target, command: 'doctor' })
    expect({ code, err }, out).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/ok +login +acts in the account 111122223333/)
    expect(out).not.toContain('token ')
    const nobody = { ...keys(), AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' }
    const lost = await planned(source, nobody, { target, command: 'doctor' })
    expect(lost.code).toBe(1)
    expect(lost.out).toMatch(/problem +login +no AWS credentials found/)
  })
})
