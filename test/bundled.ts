import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { filledOnce } from './once.js'

/** A change to a file of ours as it goes into a bundle. */
export interface Edit {
  /** Named from `src` on. */
  readonly file: string
  /** What stands in it. */
  readonly after: RegExp
  /** What is put behind that. */
  readonly code: string
}

/** What went into a bundle: each of its files → the modules in it, from the root of the repository on. */
export type Parts = ReadonlyMap<string, readonly string[]>

/** A bundle, not to be changed, and what went into it. */
interface Bundle {
  readonly dist: string
  readonly parts: Parts
}

let made: Promise<Bundle> | undefined

/**
 * Folder of a bundle of what is in `src/` now, not to be changed. SEALPOST_BUILT names the one that has just been built, where
 * many processes would make it again; else it is made once for all workers of a run of the tests (SEALPOST_SHARED), or
 * for a process of its own.
 */
export async function bundled(): Promise<string> {
  const { SEALPOST_BUILT: built } = process.env
  return built || (await own()).dist
}

/** A bundle as {@link bundled} gives it, and what went into it: as told beside the one that SEALPOST_BUILT names. */
export async function bundledWithParts(): Promise<Bundle> {
  const { SEALPOST_BUILT: built } = process.env
  const told = `${built}.parts.json`
  return built && existsSync(told) ? { dist: built, parts: readParts(told) } : own()
}

function own(): Promise<Bundle> {
  const { SEALPOST_SHARED: shared } = process.env
  made ??= shared ? sharedIn(join(shared, 'bundle')) : alone()
  return made
}

async function sharedIn(folder: string): Promise<Bundle> {
  const [dist, told] = [join(folder, 'dist'), join(folder, 'parts.json')]
  await filledOnce(folder, async () => writeFileSync(told, JSON.stringify([...(await bundleInto(dist))])))
  return { dist, parts: readParts(told) }
}

async function alone(): Promise<Bundle> {
  const folder = mkdtempSync(join(tmpdir(), 'sealpost-bundled-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return { dist: folder, parts: await bundleInto(folder) }
}

function readParts(file: string): Parts {
  return new Map(JSON.parse(readFileSync(file, 'utf8')))
}

/**
 * Makes a bundle, in a process of its own: it takes most of a gigabyte, and a process that has as much starts others twenty
 * times as slowly from then on.
 * @throws Error with what the bundler said, or where a file of ours has no such place to change
 */
export async function bundleInto(folder: string, edits: readonly Edit[] = []): Promise<Parts> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('bundle-into.mjs', import.meta.url))])
  child.stdin.end(JSON.stringify({ folder, edits: edits.map((edit) => ({ ...edit, after: edit.after.source })) }))
  const ended = new Promise<number | null>((done) => child.once('close', done))
  const [told, trouble, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  if (code !== 0) throw new Error(trouble)
  const { files, missed } = JSON.parse(told) as { files: [string, string[]][]; missed: number[] }
  for (const index of missed) throw new Error(`${edits[index]?.file} has nothing like ${edits[index]?.after} to change`)
  return new Map(files)
}
