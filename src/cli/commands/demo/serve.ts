import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SealpostError, systemWord } from '../../../core/errors.js'
import type { Runtime } from '../../../core/runtime.js'
import type { Output } from '../../terminal/output.js'
import { openStage } from './stage.js'

/** The vendors of a kept demo, on the ports that its env.sh names, until the person has had enough. */
export async function serve(
  folder: string,
  out: Pick<Output, 'print'>,
  runtime: Pick<Runtime, 'stop'>,
): Promise<number> {
  const kept = await readFile(join(folder, 'env.sh'), 'utf8').catch(() => {
    throw new SealpostError('usage', `${folder} is no folder that a demo kept`, {
      hint: 'Make one with `sealpost demo --keep`.',
    })
  })
  const ports = [...kept.matchAll(/^export (\w+)='http:\/\/127\.0\.0\.1:(\d+)/gm)].map(([, name, port]) => [
    name,
    Number(port),
  ])
  const stage = await openStage(Object.fromEntries(ports)).catch((thrown: unknown) => {
    throw new SealpostError('usage', `the vendors of this demo cannot be started${systemWord(thrown)}`, {
      where: folder,
      hint: 'Are they up in another terminal already? Use those, or end them with Ctrl-C first.',
    })
  })
  out.print(`Four vendors, new and empty, are up for ${folder}. Ctrl-C ends them.`)
  await new Promise<void>((done) => {
    const waiting = setInterval(() => {}, 60_000)
    runtime.stop.addEventListener('abort', () => {
      clearInterval(waiting)
      done()
    })
  })
  await stage.close()
  return 0
}
