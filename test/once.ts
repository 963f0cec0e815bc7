import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** How long others wait for the one that fills a folder, ms. */
const longest = 300_000

/**
 * Fills a folder once for all processes that ask for it: the first one fills it, and the others wait. Where that fails, the
 * next one tries.
 * @param into the folder, which is made here
 * @throws what `fill` threw, to whoever called it; Error where the wait was too long
 */
export async function filledOnce(into: string, fill: (into: string) => Promise<void>): Promise<void> {
  const done = join(into, 'filled')
  await mkdir(dirname(into), { recursive: true })
  for (const until = Date.now() + longest; !existsSync(done); await pause(50)) {
    if (await isMade(into)) {
      try {
        await fill(into)
        await writeFile(done, '')
      } catch (thrown) {
        await rm(into, { recursive: true, force: true })
        throw thrown
      }
    } else if (Date.now() > until) throw new Error(`nobody filled ${into}`)
  }
}

/** Makes a folder. @returns false where it is there already */
async function isMade(folder: string): Promise<boolean> {
  try {
    await mkdir(folder)
    return true
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST') return false
    throw thrown
  }
}
