import type { World } from '../../core/types.js'
import { modeOf, type Trust } from '../review/trust.js'

/** No event of GitHub comes near, bytes. */
const largest = 32 * 1024 * 1024

/** How far this run is trusted, by the event that the runner wrote down. What cannot be read is no event. */
export async function trustOf(world: Pick<World, 'env' | 'files'>): Promise<Trust> {
  return modeOf(await eventOf(world), world.env)
}

/** The event's payload; undefined where there is none. */
export async function eventOf({ env, files }: Pick<World, 'env' | 'files'>): Promise<unknown> {
  const path = env.GITHUB_EVENT_PATH
  if (!path) return undefined
  try {
    const bytes = await files.read(path)
    if (bytes === undefined || bytes.length > largest) return undefined
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}
