import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Deps } from '../../deps.js'
import { serve } from './serve.js'
import { openStage } from './stage.js'
import { tell } from './story.js'

/**
 * Tells the whole story on this machine: four simulated vendors, an encrypted source in a temporary folder, and the
 * real commands against them. Everything that is shown was really done.
 * @returns 0 when the story went as it is told, 1 when it did not
 */
export async function demo(
  options: { readonly keep: boolean; readonly serve?: string },
  deps: Omit<Deps, 'guard'>,
): Promise<number> {
  const { output, runtime } = deps
  if (options.serve !== undefined) return serve(resolve(runtime.cwd, options.serve), output, runtime)
  const folder = await mkdtemp(join(tmpdir(), 'sealpost-demo-'))
  const stage = await openStage()
  try {
    return await tell(folder, stage, deps, options)
  } finally {
    await stage.close()
    if (!options.keep) await rm(folder, { recursive: true, force: true })
  }
}
