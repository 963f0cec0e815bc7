import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Deps } from '../../deps.js'
import type { DemoSourceKind } from './kinds.js'
import { serve } from './serve.js'
import { openDemoSource } from './source.js'
import { openStage } from './stage.js'
import { tell } from './story.js'

/**
 * Tells the whole story on this machine: four simulated vendors, a source (encrypted files in a temporary folder, unless
 * another one is asked for), and the real commands against them. Everything that is shown was really done.
 * @returns 0 when the story went as it is told, 1 when it did not
 */
export async function demo(
  options: { readonly keep: boolean; readonly serve?: string; readonly source?: DemoSourceKind },
  deps: Omit<Deps, 'guard'>,
): Promise<number> {
  const { output, runtime } = deps
  if (options.serve !== undefined) return serve(resolve(runtime.cwd, options.serve), output, runtime)
  const folder = await mkdtemp(join(tmpdir(), 'sealpost-demo-'))
  const stage = await openStage()
  const source = await openDemoSource(options.source ?? 'dotenvx', folder)
  try {
    return await tell({ folder, stage, source, deps, keep: options.keep })
  } finally {
    await Promise.all([stage.close(), source.close()])
    if (!options.keep) await rm(folder, { recursive: true, force: true })
  }
}
