import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundle } from '../scripts/bundle.mjs'

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

async function make(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sealpost-bundled-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  await bundle(folder)
  return folder
}
