import { execFile } from 'node:child_process'
import { cp, mkdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const root = resolve(import.meta.dirname, '../..')

/** An archive as npm packs it. */
export interface Packed {
  /** Absolute path. */
  readonly archive: string
  /** The files in it, from the package on, sorted. */
  readonly files: readonly string[]
  /** Bytes of the archive, and of all that is in it. */
  readonly size: number
  readonly unpackedSize: number
}

/** Packs the package in `from` as npm does, without running its scripts. @param into where the archive goes */
export async function packed(from: string, into: string): Promise<Packed> {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', into]
  const { stdout } = await run('npm', args, { cwd: from, maxBuffer: 64 * 1024 * 1024 })
  const [one] = JSON.parse(stdout) as [{ filename: string; files: { path: string }[] } & Packed]
  const { filename, files, size, unpackedSize } = one
  return { archive: join(into, filename), files: files.map(({ path }) => path).sort(), size, unpackedSize }
}

/**
 * A copy of what is published, with `dist` as a build of this very source gives it: the one that SEALPOST_BUILT names, or a new one.
 * @param staged a folder that is not there yet
 */
export async function stageOwnPackage(staged: string): Promise<void> {
  await mkdir(staged)
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { files: string[] }
  // npm takes the last two along by itself
  for (const file of ['package.json', ...manifest.files.filter((one) => one !== 'dist'), 'README.md', 'LICENSE'])
    await cp(join(root, file), join(staged, file), { recursive: true })
  const { SEALPOST_BUILT: built } = process.env
  if (built) await cp(built, join(staged, 'dist'), { recursive: true })
  else await run(process.execPath, [join(root, 'scripts/build.mjs'), join(staged, 'dist')], { cwd: root })
}
