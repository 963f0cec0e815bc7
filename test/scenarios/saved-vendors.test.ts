import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { copiesOf, type DemoValues, demoConfig, openStage, type Stage } from '../../src/cli/commands/demo/stage.js'
import { main } from '../../src/cli/main.js'
import { openOutput } from '../../src/cli/terminal/output.js'
import { nodeRuntime } from '../../src/io/system/runtime.js'
import { sources } from '../../src/sources/index.js'
import { targets } from '../../src/targets/index.js'

const values: DemoValues = {
  production: {
    DATABASE_URL: 'postgres://prod',
    STRIPE_KEY: 'sk-prod',
    MAIL_TOKEN: 'mail-prod',
    NEXT_PUBLIC_API: 'https://prod',
  },
  preview: {
    DATABASE_URL: 'postgres://prev',
    STRIPE_KEY: 'sk-prev',
    MAIL_TOKEN: 'mail-prev',
    NEXT_PUBLIC_API: 'https://prev',
  },
}
let now: DemoValues
let stage: Stage
let folder: string

beforeEach(async () => {
  now = structuredClone(values)
  stage = await openStage()
  folder = await mkdtemp(join(tmpdir(), 'sealpost-saved-'))
  await writeFile(join(folder, 'sealpost.yaml'), demoConfig('allow: update').replace('use: dotenvx', 'use: dotenv'))
})
afterEach(async () => {
  await stage.close()
  await rm(folder, { recursive: true, force: true })
})

async function sealpost(line: string): Promise<{ code: number; out: string; err: string }> {
  for (const environment of ['production', 'preview'] as const) {
    const lines = Object.entries(now[environment]).map(([name, value]) => `${name}=${value}\n`)
    await writeFile(join(folder, `${environment}.env`), lines.join(''))
  }
  const said = { out: '', err: '' }
  const output = openOutput({
    stdout: { write: (text) => (said.out += text) },
    stderr: { write: (text) => (said.err += text) },
    stdin: {},
    env: { NO_COLOR: '1' },
  })
  const env = { ...stage.env, SEALPOST_PACING: 'off', SEALPOST_KEY: Buffer.alloc(32, 5).toString('base64url') }
  const runtime = { ...nodeRuntime(new AbortController().signal), cwd: folder, env }
  const code = await main(line.split(' '), { runtime, output, targets, sources, self: 'sealpost' })
  return { code, ...said }
}

const wrong = () => copiesOf(stage, now).filter(({ same }) => !same)

describe('a saved plan over four vendors', () => {
  it('is applied as it was approved; what moved at any of them holds all of them back', async () => {
    expect((await sealpost('plan --out first.plan')).code).toBe(2)
    expect(wrong()).toHaveLength(copiesOf(stage, now).length)
    const first = await sealpost('apply --plan first.plan')
    expect(first).toMatchObject({ code: 0, err: '' })
    expect(wrong()).toEqual([])
    expect((await sealpost('apply --plan first.plan')).err).toContain('the plan was already applied')

    now.production.STRIPE_KEY = 'sk-rotated'
    expect((await sealpost('plan --out second.plan')).code).toBe(2)
    const owed = wrong().length
    stage.handEdit('DATABASE_URL', 'postgres://by-hand')
    const held = await sealpost('apply --plan second.plan')
    expect(held.code).toBe(3)
    expect(held.out).toContain(
      '  edited at the target since the plan was made (stale)\n    vercel:shop-web/production#DATABASE_URL\n',
    )
    expect(wrong()).toHaveLength(owed + 1)

    expect((await sealpost('plan --out third.plan')).code).toBe(2)
    expect(await sealpost('apply --plan third.plan')).toMatchObject({ code: 0, err: '' })
    expect(wrong()).toEqual([])
    const plans = await Promise.all(
      ['first', 'second', 'third'].map((name) => readFile(join(folder, `${name}.plan`), 'utf8')),
    )
    const secrets = [values, now].flatMap((all) => Object.values(all).flatMap((one) => Object.values(one)))
    for (const secret of secrets) for (const text of plans) expect(text).not.toContain(secret)
  })
})
