import type { Runtime } from '../../core/runtime.js'
import { modeOf, type Trust } from '../review/trust.js'

/** No event of GitHub comes near, bytes. */
const largest = 32 * 1024 * 1024

/** How far this run is trusted, by the event that the runner wrote down. What cannot be read is no event. */
export async function trustOf(runtime: Pick<Runtime, 'env' | 'files'>): Promise<Trust> {
  return modeOf(await eventOf(runtime), runtime.env)
}

/** The event's payload; undefined where there is none. */
export async function eventOf({ env, files }: Pick<Runtime, 'env' | 'files'>): Promise<unknown> {
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
