import { isUtf8 } from 'node:buffer'
import { context } from '@actions/github'
import type { Runtime } from '../../core/runtime.js'
import type { Pipeline, Trigger } from '../../io/system/pipeline.js'
import { inProcess } from './toolkit.js'

/** No event of GitHub comes near, bytes. */
const largest = 32 * 1024 * 1024

/** What started this run, by the event that the runner wrote down. What cannot be read is no event. */
export async function triggerOf(
  pipeline: Pick<Pipeline, 'eventFile' | 'judge'>,
  runtime: Pick<Runtime, 'env' | 'files'>,
): Promise<Trigger> {
  return pipeline.judge(await payloadIn(pipeline.eventFile, runtime).catch(() => undefined))
}

/**
 * The event's payload, as `@actions/github` reads it. Its own `context` is made as the package is loaded, of the process's
 * variables; this one is made of the variables of this run. The bundle has the class alone, and reads nothing when it is loaded.
 * @throws what reading and parsing throw
 */
async function payloadIn(file: string | undefined, { env, files }: Pick<Runtime, 'env' | 'files'>): Promise<unknown> {
  const bytes = file === undefined ? undefined : await files.read(file)
  if (bytes === undefined || bytes.length > largest || !isUtf8(bytes)) return undefined
  const Context = context.constructor as new () => typeof context
  let payload: unknown
  inProcess(env, () => {
    payload = new Context().payload
  })
  return payload
}
