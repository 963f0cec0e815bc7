import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Runtime } from '../../../src/core/runtime.js'
import { tokenLanesOfRun } from '../../../src/io/http/lanes.js'
import { type Ledger, openLedger } from '../../../src/io/ledger/ledger.js'
import type { Store } from '../../../src/io/ledger/store.js'
import { openGit } from '../../../src/io/ledger/stores/git/open.js'
import { settings as schema } from '../../../src/io/ledger/stores/git/settings.js'
import { runElsewhere } from '../../kit/elsewhere.js'
import { checkoutOf } from '../../kit/git.js'
import { type GitHttp, openGitHttp } from '../../kit/git-http.js'
import { worldAt } from './git-branch.kit.js'
import { keys } from './ledger.kit.js'

export const branch = 'refs/heads/sealpost-ledger'
export const memory = 'refs/sealpost/sealpost-ledger'

type Open = Partial<Parameters<typeof openLedger>[0]> & {
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly settings?: Readonly<Record<string, unknown>>
  readonly programs?: Runtime['run']
  readonly folder?: string
}

/** A bare repository over http, a checkout whose remote it is, and stores in it. */
export interface GitWorld {
  readonly http: GitHttp
  readonly folder: string
  readonly clock: { now: number }
  readonly runtime: (more?: Open) => Runtime
  readonly store: (more?: Open) => Promise<Store>
  readonly open: (more?: Open) => Promise<Ledger>
  /** From now on the remote is reached by its path, and not over http: for what is not about how. */
  readonly nearby: () => Promise<void>
  /** Commit messages of the branch, the last one first. */
  readonly log: () => Promise<string[]>
  /** Files of a ref with their texts. */
  readonly files: (ref: string) => Promise<Map<string, string>>
}

/**
 * Opens it; gone when the test is over.
 * @param call.from folder of a bare repository that it begins with a copy of
 */
export async function gitWorld(
  call: {
    readonly login?: string
    readonly format?: 'sha1' | 'sha256'
    readonly path?: true
    readonly from?: string
  } = {},
): Promise<GitWorld> {
  const clock = { now: Date.parse('2026-11-23T08:00:00Z') }
  const http = await openGitHttp(call.format, call.from)
  const { folder, remove } = await checkoutOf(call.path ? http.bare : http.url(call.login))
  const stores: Store[] = []
  onTestFinished(async () => {
    for (const store of stores) await store.close()
    await http.close()
    await remove()
  })

  const runtime: GitWorld['runtime'] = ({ env = {}, programs = runElsewhere } = {}) => ({
    ...worldAt(clock, { PATH: process.env.PATH, HOME: folder, ...env }),
    run: programs,
  })
  async function store(more: Open = {}): Promise<Store> {
    const opened = await openGit({
      settings: schema.parse(more.settings ?? {}),
      folder: more.folder ?? folder,
      at: 'sealpost.yaml:1',
      runtime: runtime(more),
      notice: () => {},
      tokenLanes: tokenLanesOfRun(),
    })
    stores.push(opened)
    return opened
  }

  return {
    http,
    folder,
    clock,
    runtime,
    store,
    open: async ({ env, settings, programs, folder: below, ...more } = {}) =>
      openLedger({
        store: await store({
          ...(env ? { env } : {}),
          ...(settings ? { settings } : {}),
          ...(programs ? { programs } : {}),
          ...(below ? { folder: below } : {}),
        }),
        keys,
        owner: 'acme',
        run: 'run-1',
        runtime: runtime(),
        recover: false,
        places: [],
        ...more,
      }),
    nearby: () => appendFile(join(folder, '.git', 'config'), `\tpushurl = ${http.bare}\n`),
    log: async () =>
      (await http.git('log', '--format=%B%x00', branch))
        .split('\0')
        .map((one) => one.trim())
        .filter((one) => one !== ''),
    async files(ref) {
      const names = (await http.git('ls-tree', '-r', '--name-only', ref)).split('\n').filter((name) => name !== '')
      const texts = await Promise.all(names.map((name) => http.git('cat-file', 'blob', `${ref}:${name}`)))
      return new Map(names.map((name, index) => [name, texts[index] ?? '']))
    },
  }
}
