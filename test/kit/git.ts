import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runElsewhere } from './elsewhere.js'

/** Runs git in a folder, maybe with something on its standard input. */
export async function gitIn(folder: string, args: readonly string[], input?: string | Uint8Array): Promise<string> {
  const given = input === undefined ? {} : { input: Buffer.from(input) }
  const { PATH = '', HOME = '' } = process.env
  const call = { argv: ['git', ...args] as const, env: { PATH, HOME }, folder, keptErrorBytes: 1000 }
  const { status, output, errors } = await runElsewhere({ ...call, ...given })
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${Buffer.from(errors ?? []).toString()}`)
  return Buffer.from(output).toString().trim()
}

/**
 * Makes an empty repository with all that git asks of one (gitrepository-layout(5)), and without the process that `git init`
 * would take: tests begin with hundreds.
 * @param settings as they stand in its config
 */
export async function emptyRepository(folder: string, settings: string, format: 'sha1' | 'sha256'): Promise<void> {
  for (const inside of ['objects', 'refs']) await mkdir(join(folder, inside), { recursive: true })
  await writeFile(join(folder, 'HEAD'), 'ref: refs/heads/main\n')
  const [version, extension] = format === 'sha1' ? [0, ''] : [1, `[extensions]\n\tobjectFormat = ${format}\n`]
  await writeFile(join(folder, 'config'), `[core]\n\trepositoryFormatVersion = ${version}\n${extension}${settings}`)
}

/** Makes a folder a checkout whose remote `origin` is somewhere; without one where that is left out. */
export async function checkoutIn(folder: string, url?: string): Promise<void> {
  const remote =
    url === undefined ? '' : `[remote "origin"]\n\turl = ${url}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`
  await emptyRepository(join(folder, '.git'), `[core]\n\tbare = false\n${remote}`, 'sha1')
}

/** A checkout in a folder of its own. */
export async function checkoutOf(
  url: string,
): Promise<{ readonly folder: string; readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'sealpost-checkout-'))
  await checkoutIn(folder, url)
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}
