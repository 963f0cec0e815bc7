import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

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

let made: Promise<string> | undefined

/**
 * Folder of a bundle of what is in `src/` now, not to be changed. SEALPOST_BUILT names the one that has just been built, where
 * many processes would make it again; else it is made once for each process of the tests, and gone with it.
 */
export function bundled(): Promise<string> {
  const { SEALPOST_BUILT: built } = process.env
  made ??= built ? Promise.resolve(built) : make()
  return made
}

/**
 * A bundle as {@link bundled} gives it, and what went into it: as told beside the one that SEALPOST_BUILT names, else of one
 * that is made for it.
 * @param folder an empty one, for that
 */
export async function bundledWithParts(folder: string): Promise<{ readonly dist: string; readonly parts: Parts }> {
  const { SEALPOST_BUILT: built } = process.env
  const told = `${built}.parts.json`
  if (built && existsSync(told)) return { dist: built, parts: new Map(JSON.parse(readFileSync(told, 'utf8'))) }
  return { dist: folder, parts: await bundleInto(folder) }
}

async function make(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sealpost-bundled-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  await bundleInto(folder)
  return folder
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
