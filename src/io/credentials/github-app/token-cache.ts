import type { Need } from '../../../core/address.js'
import { SealpostError } from '../../../core/errors.js'
import { Secret } from '../../../core/secret.js'
import { type AppApi, suspended } from './api.js'

/** A token is renewed that long before its end, ms: longer than any one request takes. */
const marginMs = 5 * 60_000
/** Where a token that was made in place of a refused one is refused within this time, tokens are not to blame, ms. */
const freshMs = 60_000

/** What belongs into one token: places of one owner, repositories apart from the organisation itself. */
export interface Grant {
  readonly kind: Need['holder']['kind']
  readonly owner: string
  /** Name in lower case → as the config spells it. */
  readonly repositories: Map<string, string>
  /** Permission → level. */
  readonly wanted: Map<string, string>
  /** @param refused a token that GitHub answered with 401: another one is made, once in a while */
  readonly token: (refused?: string) => Promise<string>
}

/**
 * Opens a grant without repositories and permissions.
 * @param minted told each token before it is used for the first time
 */
export function openGrant(kind: Grant['kind'], owner: string, api: AppApi, minted: (token: Secret) => void): Grant {
  let current:
    | {
        readonly token: string
        readonly renew: number
        readonly covers: string
        readonly insteadAt: number | undefined
      }
    | undefined
  /** When the token before was refused, until there is another one. */
  let refusedAt: number | undefined
  let minting: Promise<string> | undefined
  // it only grows
  const covers = () => JSON.stringify([grant.repositories.size, ...grant.wanted])
  const grant: Grant = {
    kind,
    owner,
    repositories: new Map(),
    wanted: new Map(),
    async token(refused) {
      // whoever else was refused may have seen to it already
      if (refused !== undefined && refused === current?.token) {
        if (current.insteadAt !== undefined && api.now() - current.insteadAt < freshMs) throw refusedTwice(owner)
        refusedAt = api.now()
        current = undefined
      }
      if (current !== undefined && current.covers === covers() && api.now() < current.renew) return current.token
      minting ??= renewed().finally(() => {
        minting = undefined
      })
      return minting
    },
  }

  async function renewed(): Promise<string> {
    const covered = covers()
    const { token, expires } = await mint(grant, api)
    minted(new Secret(token))
    const renew = expires - Math.min(marginMs, (expires - api.now()) / 2)
    current = { token, renew, covers: covered, insteadAt: refusedAt }
    refusedAt = undefined
    return token
  }
  return grant
}

function refusedTwice(owner: string): SealpostError {
  return new SealpostError('unauthorized', `GitHub refused the App's token for ${owner}, and a new one as well`, {
    hint: "Check whether the App's installation was removed or suspended, or its permissions are being changed: settings, GitHub Apps, Configure. Then run again; unfinished writes are completed.",
  })
}

/** A token for as much of a grant as the installation has. What is missing shows where it is used, by name. */
async function mint(grant: Grant, api: AppApi): Promise<{ token: string; expires: number }> {
  const { kind, owner, wanted } = grant
  const names = [...grant.repositories.values()]
  const holders = kind === 'organization' ? names : names.map((name) => `${owner}/${name}`)
  const found = await firstInstallation(holders, kind, api)
  const permissions = Object.fromEntries(
    [...wanted].flatMap(([name, level]) => {
      const granted = found.installation.granted[name]
      return granted === undefined ? [] : [[name, granted === 'read' ? 'read' : level]]
    }),
  )
  // without permissions in the request GitHub would give all of them
  if (Object.keys(permissions).length === 0) {
    throw new SealpostError('forbidden', `the App has none of the permissions that ${owner} needs`, {
      hint: '`sealpost doctor` lists them. After you add them to the App, an owner has to accept them.',
    })
  }
  const repositories = kind === 'organization' ? [] : found.among.map((name) => name.slice(owner.length + 1))
  const whole = await api.mint(found.installation.id, repositories, permissions)
  if (whole !== undefined) return whole
  const installed: string[] = []
  for (const name of repositories) {
    if (await api.installationOf({ kind, name: `${owner}/${name}` })) installed.push(name)
  }
  const part = installed.length > 0 ? await api.mint(found.installation.id, installed, permissions) : undefined
  if (part !== undefined) return part
  throw new SealpostError('forbidden', `GitHub refused to create a token of the App for ${owner}`, {
    hint: 'Check the permissions and repositories of its installation: settings, GitHub Apps, Configure.',
  })
}

/** The installation of the first holder that has one, and the holders from there on. */
export async function firstInstallation(holders: readonly string[], kind: Grant['kind'], api: AppApi) {
  for (const [index, name] of holders.entries()) {
    const installation = await api.installationOf({ kind, name })
    if (installation?.suspended) throw suspended()
    if (installation) return { installation, among: holders.slice(index) }
  }
  throw notInstalled(holders)
}

function notInstalled(holders: readonly string[]): SealpostError {
  return new SealpostError('forbidden', `the GitHub App is not installed on ${holders.join(', ')}`, {
    hint: "Install it there from the App's public page, or select the repository in its installation; or correct the name in the config.",
  })
}
