import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { SealpostError, systemWord } from '../../../../core/errors.js'
import type { Runtime } from '../../../../core/runtime.js'
import { environmentOf, type Git, gitIn, noEnd, textOf } from './git-program.js'
import { type ObjectFiles, objectFiles } from './object-files.js'
import { type RemoteAddress, remoteAddress } from './remote-address.js'
import { asVariables, type Setting, settingsIn, transportSettings } from './transport-config.js'
import { codeOf, type Place, troubleOf } from './troubles.js'

/** What a repository of our own is opened with. */
export interface RepositoryCall {
  /** Folder of the config, in the checkout whose remote it is. */
  readonly folder: string
  readonly remote: string
  readonly token: string | undefined
  readonly user: string
  /** Variables that the config names for git. */
  readonly env: readonly string[]
  readonly place: Place
  readonly runtime: Pick<Runtime, 'env' | 'run' | 'files'>
  /** A folder that goes with the job, where there is one. */
  readonly temporary: string | undefined
}

/**
 * A repository of our own in a folder for temporary files, bare and without a single ref, whose remote `ledger` is that of
 * the checkout. Nothing is ever done in the checkout but to read its config: its files, index, refs and objects stay as
 * they are, and what a killed run leaves half-done is nobody's but its own.
 */
export interface OwnRepository {
  /** Runs git in it. Before {@link OwnRepository.prepare} only for what needs no repository. */
  readonly git: Git
  /** What is in it, once it is made. */
  readonly objects: ObjectFiles
  /** Makes it, for objects that are named as the remote names its own. */
  readonly prepare: (format: 'sha1' | 'sha256') => Promise<void>
  readonly close: () => Promise<void>
}

/** A key with a passphrase and a host that is not known yet end in an error, not in a question. */
const quietSsh: Setting = ['core.sshcommand', 'ssh -o BatchMode=yes']

/**
 * Opens it. The remote is not asked yet.
 * @throws SealpostError 'config' where there is no git, no checkout or no such remote; 'endpoint'
 */
export async function ownRepository(call: RepositoryCall): Promise<OwnRepository> {
  const { place, remote, runtime, temporary } = call
  const { at, settings, folder: top } = await remoteOf(call)
  const base = await mkdtemp(join(temporary ?? tmpdir(), 'sealpost-git-'))
  const folder = join(base, 'ledger.git')
  const given = environmentOf(runtime.env, call.env)
  const transport = transportSettings(settings, remote, at.address, at.login)
  const env = {
    ...given,
    // the first setting, so that one of the person's own wins over it; over GIT_SSH any would
    ...asVariables([...(given.GIT_SSH === undefined ? [quietSsh] : []), ...transport], !at.isPath),
    GIT_DIR: folder,
  }
  const git = gitIn(top, env, runtime, place.where)
  let hash: 'sha1' | 'sha256' = 'sha1'
  return {
    git,
    objects: objectFiles(folder, () => hash, place),
    async prepare(format) {
      hash = format
      await makeRepository(folder, format).catch(() => {
        throw troubleOf(noEnd, 'create a repository for the ledger', place)
      })
    },
    // what cannot be taken away is among temporary files, and harms nobody
    close: () => rm(base, { recursive: true, force: true }).catch(() => undefined),
  }
}

/** All that git asks of a repository that is bare and empty (gitrepository-layout(5), read 2026-11-30). */
async function makeRepository(folder: string, format: 'sha1' | 'sha256'): Promise<void> {
  for (const inside of ['objects', 'refs']) await mkdir(join(folder, inside), { recursive: true })
  await writeFile(join(folder, 'HEAD'), 'ref: refs/heads/none\n')
  const [version, extension] = format === 'sha1' ? [0, ''] : [1, `[extensions]\n\tobjectFormat = ${format}\n`]
  const core = `[core]\n\trepositoryFormatVersion = ${version}\n\tbare = true\n`
  await writeFile(join(folder, 'config'), core + extension)
}

/** What the checkout says of a remote: where it leads, and the settings to reach it with. */
async function remoteOf(call: RepositoryCall): Promise<{
  readonly at: RemoteAddress
  readonly settings: ReturnType<typeof settingsIn>
  readonly folder: string
}> {
  const { remote, place, runtime, token, user } = call
  const { where } = place
  const folder = await checkoutAbove(call.folder, runtime)
  if (folder === undefined) throw unknown('the config is not in a git checkout', where)
  const git = gitIn(folder, { ...environmentOf(runtime.env, call.env), ...configIn(runtime.env) }, runtime, where)
  await checkVersion(git, where)
  // what is written to has to be what is read, so that nobody reads an older copy
  const found = await git({ args: ['remote', 'get-url', '--push', '--all', '--', remote] })
  if (found.status !== 0 && codeOf(found) === 'config') throw troubleOf(found, 'read its config', place)
  const addresses = textOf(found)
    .split('\n')
    .filter((line) => line !== '')
  const [address] = addresses
  if (addresses.length > 1) throw unknown('it has several addresses', where)
  if (found.status !== 0 || address === undefined) throw unknown('git does not know it', where)
  const list = await git({ args: ['config', '--list', '-z'] })
  if (list.status !== 0) throw troubleOf(list, 'read its config', place)
  return { at: remoteAddress(address, { folder, where, token, user }), settings: settingsIn(textOf(list)), folder }
}

/**
 * The folder that was checked out. It is looked for here and not by git, which would take any folder above the config for a
 * repository that looks like a bare one: files of a pull request can, and would bring settings of their own.
 */
async function checkoutAbove(folder: string, { files }: Pick<Runtime, 'files'>): Promise<string | undefined> {
  const isThere = async (path: string) =>
    (await files.read(path).catch((thrown: unknown) => systemWord(thrown) === ' (EISDIR)' || undefined)) !== undefined
  if ((await isThere(join(folder, '.git', 'HEAD'))) || (await isThere(join(folder, '.git')))) return folder
  return dirname(folder) === folder ? undefined : checkoutAbove(dirname(folder), { files })
}

function unknown(why: string, where: string): SealpostError {
  return new SealpostError('config', `the remote of the ledger cannot be used: ${why}`, {
    where,
    hint: 'Nothing was written. The config has to be in a git checkout: `git remote -v` lists its remotes, `git remote add` adds one, and `ledger.remote` selects it.',
  })
}

/** @throws SealpostError('config') for a git that does not take its settings from variables alone, which 2.32 is the first to */
async function checkVersion(git: Git, where: string): Promise<void> {
  const end = await git({ args: ['version'] })
  const [, major = '0', minor = '0'] = /^git version (\d+)\.(\d+)/.exec(textOf(end)) ?? []
  if (Number(major) * 1000 + Number(minor) >= 2032) return
  throw new SealpostError('config', 'the git on this machine is older than 2.32', {
    where,
    hint: 'Nothing was written. Install a newer git, or choose another store with `ledger.use`.',
  })
}

/** The variables by which a host or a person gives git settings, for reading those. */
function configIn(env: Runtime['env']): Record<string, string> {
  const form = /^GIT_CONFIG_(?:COUNT|(?:KEY|VALUE)_\d+|PARAMETERS|GLOBAL|SYSTEM|NOSYSTEM)$/
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, text]) => (form.test(name) && text !== undefined ? [[name, text]] : [])),
  )
}
