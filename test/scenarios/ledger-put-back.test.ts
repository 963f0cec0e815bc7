import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { exitOf, type Report } from '../../src/core/report.js'
import { run } from '../../src/engine/run.js'
import { diskFiles } from '../../src/io/system/files.js'
import { nodeRuntime } from '../../src/io/system/runtime.js'
import { startAws } from '../../src/simulators/aws/simulator.js'
import { startGithub } from '../../src/simulators/github/simulator.js'
import { sources } from '../../src/sources/index.js'
import { targets } from '../../src/targets/index.js'
import { checkoutOf } from '../kit/git.js'
import { openGitHttp } from '../kit/git-http.js'
import { thorough } from '../thorough.js'
import { bucketVariables } from './two-applies.kit.js'

const home = 'acme/config'
const list = '/repos/acme/shop/actions/secrets'
const [branch, memory] = ['heads/sealpost-ledger', 'sealpost/sealpost-ledger']
const [bucket, key] = ['acme-ledgers', 'sealpost/ledger.json']
const minute = 60_000

type Kind = 'file' | 'git-branch' | 'git' | 's3'

/** A ledger as it was at some time, with its witness. */
interface Kept {
  readonly ledger: string | Uint8Array | undefined
  readonly witness: string | Uint8Array | undefined
}

/** A repository at GitHub with secrets of ours and of others, and a ledger that can be put back. */
async function stage(kind: Kind) {
  let now = Date.parse('2026-11-23T08:00:00Z')
  const github = await startGithub({ repositories: [{ name: home }, { name: 'acme/shop' }], now: () => now })
  const bare = kind === 'git' ? await openGitHttp() : undefined
  const aws = kind === 's3' ? await startAws({ buckets: [bucket], now: () => now }) : undefined
  const objects = aws?.objects.buckets.get(bucket)
  const folder = bare ? (await checkoutOf(bare.bare)).folder : await mkdtemp(join(tmpdir(), 'sealpost-put-back-'))
  onTestFinished(async () => {
    await github.close()
    await bare?.close()
    await aws?.close()
    await rm(folder, { recursive: true })
  })
  const more = { file: '', git: '', 'git-branch': `, repository: ${home}`, s3: `, bucket: ${bucket}` }[kind]
  const ledger = `{ use: ${kind}${more} }`
  const path = join(folder, '.sealpost/ledger.json')
  const config = () => `version: 1
owner: acme
source: { use: env, names: [${[...values.keys()].join(', ')}] }
environments: [production]
policy: { allow: [create, update, remove], maxRemovals: 99 }
ledger: ${ledger}
targets:
  repo: { use: github, repository: acme/shop, environments: { production: actions } }
`
  const values = new Map<string, string>()
  const real = nodeRuntime(new AbortController().signal)
  return {
    github,
    values,
    pass: () => {
      now += minute
    },
    /** What somebody else does: deletes what is there, if anything, and makes it anew. */
    makeAnew(name: string) {
      now += minute
      void github.plant(list, name, 'of a stranger')
    },
    peek: (name: string) => github.peek(list, name),
    async apply(): Promise<Report> {
      now += minute
      await writeFile(join(folder, 'sealpost.yaml'), config())
      return run(
        {
          command: 'apply',
          config: join(folder, 'sealpost.yaml'),
          only: { targets: [], environments: [] },
          recover: false,
          targets,
          sources,
          approve: async () => true,
          progress: () => {},
        },
        {
          ...real,
          cwd: folder,
          now: () => now,
          sleep: async (ms) => {
            now += Math.max(0, ms)
          },
          env: {
            SEALPOST_KEY: Buffer.alloc(32, 3).toString('base64url'),
            SEALPOST_PACING: 'off',
            PATH: process.env.PATH,
            GITHUB_API_URL: github.url,
            GITHUB_TOKEN: github.token,
            ...(aws && bucketVariables(aws)),
            ...Object.fromEntries(values),
          },
        },
      )
    },
    async keep(): Promise<Kept> {
      if (bare) return { ledger: await bare.ref(`refs/${branch}`), witness: await bare.ref(`refs/${memory}`) }
      if (objects) return { ledger: objects.get(key), witness: objects.get(`${key}.anchor`) }
      if (kind === 'git-branch') return { ledger: github.git.ref(home, branch), witness: github.git.ref(home, memory) }
      return { ledger: await diskFiles.read(path), witness: await diskFiles.read(`${path}.anchor`) }
    },
    async putBack(kept: Kept) {
      if (bare) {
        for (const [ref, at] of [
          [branch, kept.ledger],
          [memory, kept.witness],
        ] as const)
          await bare.git('update-ref', ...(at === undefined ? ['-d', `refs/${ref}`] : [`refs/${ref}`, String(at)]))
        return
      }
      if (objects) {
        for (const [to, text] of [
          [key, kept.ledger],
          [`${key}.anchor`, kept.witness],
        ] as const) {
          if (text === undefined) objects.delete(to)
          else objects.set(to, String(text))
        }
        return
      }
      if (kind === 'git-branch') {
        github.git.move(home, branch, kept.ledger as string | undefined)
        github.git.move(home, memory, kept.witness as string | undefined)
        return
      }
      for (const [to, bytes] of [
        [path, kept.ledger],
        [`${path}.anchor`, kept.witness],
      ] as const) {
        if (bytes === undefined) await diskFiles.remove(to)
        else await diskFiles.replace(to, bytes as Uint8Array)
      }
    },
  }
}

// what the two branches do is one logic, over GitHub's API and over git: CI plays both
const kinds: readonly Kind[] = thorough ? ['file', 'git-branch', 'git', 's3'] : ['file', 'git-branch', 's3']
const witnesses = ['as it was then', 'of today', 'gone'] as const

test.each(kinds.flatMap((kind) => witnesses.map((witness) => [kind, witness] as const)))(
  'no older ledger (%s), its witness %s, removes what somebody else has made since',
  async (kind, witness) => {
    const at = await stage(kind)
    const older: Kept[] = []
    at.values.set('STAYS', 'made-up value').set('EDITED', 'made-up value').set('LEAVES', 'made-up value')
    expect(exitOf(await at.apply())).toBe(0)
    older.push(await at.keep())
    at.values.set('STAYS', 'another made-up value')
    expect(exitOf(await at.apply())).toBe(0)
    older.push(await at.keep())
    // ours no longer: it was removed, and the ledger has forgotten it
    at.values.delete('LEAVES')
    expect(exitOf(await at.apply())).toBe(0)
    older.push(await at.keep())
    expect(at.peek('LEAVES')).toBeUndefined()
    at.makeAnew('LEAVES')
    at.makeAnew('EDITED')
    at.values.delete('EDITED')
    const today = await at.keep()

    for (const kept of older) {
      const beside = { 'as it was then': kept.witness, 'of today': today.witness, gone: undefined }[witness]
      await at.putBack({ ledger: kept.ledger, witness: beside })
      const report = await at.apply()
      expect(report.error).toBeUndefined()
      expect([at.peek('LEAVES'), at.peek('EDITED')]).toEqual(['of a stranger', 'of a stranger'])
      expect(report.changes.filter((change) => change.do === 'remove')).toEqual([])
      // and again, over what that run made of it
      await at.apply()
      expect([at.peek('LEAVES'), at.peek('EDITED')]).toEqual(['of a stranger', 'of a stranger'])
      expect(at.peek('STAYS')).toBe('another made-up value')
    }
  },
)

test.each(kinds)('an older ledger (%s) with its witness gone is a lost one, and said to be', async (kind) => {
  const at = await stage(kind)
  at.values.set('ONE', 'made-up value')
  await at.apply()
  at.values.set('ONE', 'another made-up value')
  await at.apply()
  const { ledger } = await at.keep()
  await at.putBack({ ledger, witness: undefined })
  const report = await at.apply()
  expect(report.warnings).toMatchObject([{ because: expect.stringContaining('are lost or out of date') }])
  expect(exitOf(report)).toBe(0)
  expect((await at.apply()).warnings).toBeUndefined()
})
