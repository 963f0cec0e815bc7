import { isAbsolute, join } from 'node:path'
import { SealpostError } from '../../core/errors.js'
import type { Config, World } from '../../core/types.js'
import { openWire } from '../http.js'
import { userAgent } from '../version.js'
import { endpointOf } from '../wires.js'
import { fileStore } from './file.js'
import { gitBranchStore } from './git-branch.js'
import type { Store } from './store.js'

type Settings = Readonly<Record<string, unknown>>

/**
 * The store that a config names.
 * @param otherwise the store where it names none
 * @throws SealpostError('config') for an unknown store or setting, 'token-missing' where a store needs one
 */
export function storeOf(config: Config, world: World, otherwise: 'file' | 'git-branch'): Store {
  const { use, ...settings } = config.ledger ?? { use: otherwise }
  const where = config.where(['ledger'])
  if (use === 'file') {
    const [path = '.sealpost/ledger.json'] = texts(settings, ['path'], where)
    return fileStore(isAbsolute(path) ? path : join(config.folder, path), world)
  }
  if (use === 'git-branch') return branchOf(settings, world, where)
  throw new SealpostError('config', `there is no ledger store "${use}"`, { where, hint: 'Use `file` or `git-branch`.' })
}

function branchOf(settings: Settings, world: World, where: string): Store {
  const { names = true, ...rest } = settings
  const [repository = world.env.GITHUB_REPOSITORY, branch = 'sealpost-ledger'] = texts(
    rest,
    ['repository', 'branch'],
    where,
  )
  if (typeof names !== 'boolean')
    throw new SealpostError('config', '`names` of the ledger is `true` or `false`', { where })
  if (repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    throw new SealpostError('config', 'the git-branch ledger needs a repository', {
      where,
      hint: 'Write `repository: owner/name`, or set GITHUB_REPOSITORY.',
    })
  }
  if (!/^[\w.-]+$/.test(branch))
    throw new SealpostError('config', 'the branch of the ledger has letters, digits, dots and dashes', { where })
  const token = world.env.SEALPOST_LEDGER_TOKEN || world.env.GITHUB_TOKEN
  if (!token) {
    throw new SealpostError(
      'token-missing',
      'the git-branch ledger needs a token: neither SEALPOST_LEDGER_TOKEN nor GITHUB_TOKEN is set',
      {
        where,
        hint: "A job's own GITHUB_TOKEN with `contents: write` is enough.",
      },
    )
  }
  const endpoint = endpointOf({ env: 'GITHUB_API_URL', default: 'https://api.github.com' }, world)
  const wire = openWire({ world, endpoint, token: async () => token, pace, userAgent, notice: () => {} })
  const { GITHUB_SERVER_URL: server, GITHUB_RUN_ID: run, GITHUB_ACTOR: actor, GITHUB_REPOSITORY: home } = world.env
  return gitBranchStore({
    fetch: wire.writer({ read: 0, write: 0, retried: 0 }),
    endpoint: endpoint.href.replace(/\/$/, ''),
    repository,
    branch,
    where: `${repository}@${branch}`,
    audit: { actor, run: server && run && home ? `${server}/${home}/actions/runs/${run}` : undefined, names },
    now: world.now,
  })
}

/** A handful of requests: GitHub's second between writes is meant for bulk. */
const pace = {
  writeGapMs: { is: 0, source: 'a handful of requests', verified: '2026-11-23' },
  unstatedWaitMs: { is: 60_000, source: 'REST docs, "Rate limits for the REST API"', verified: '2026-11-23' },
}

/** Settings that are texts, in the order asked for; any other setting is a mistake. */
function texts(settings: Settings, known: readonly string[], where: string): (string | undefined)[] {
  const stray = Object.keys(settings).find((name) => !known.includes(name))
  if (stray !== undefined) {
    throw new SealpostError('config', `the ledger has no setting "${stray}"`, {
      where,
      hint: `It takes ${known.map((name) => `\`${name}\``).join(', ')}.`,
    })
  }
  return known.map((name) => {
    const value = settings[name]
    if (value === undefined || (typeof value === 'string' && value !== '')) return value
    throw new SealpostError('config', `\`${name}\` of the ledger is not a text`, { where })
  })
}
