import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundle } from '../scripts/bundle.mjs'

let made: Promise<string> | undefined

/** Folder of a bundle of what is in `src/` now. Made once for each process of the tests, and gone with it. */
export function bundled(): Promise<string> {
  made ??= make()
  return made
}

async function make(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sealpost-bundled-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  await bundle(folder)
  return folder
}
