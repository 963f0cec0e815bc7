import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SealpostError, systemWord } from '../../../core/errors.js'
import type { Runtime } from '../../../core/runtime.js'
import type { Output } from '../../terminal/output.js'
import { type DemoSource, openVaultSource } from './source.js'
import { firstValues, openStage } from './stage.js'

/** The vendors of a kept demo, on the ports that its env.sh names, until the person has had enough. */
export async function serve(
  folder: string,
  out: Pick<Output, 'print'>,
  runtime: Pick<Runtime, 'stop'>,
): Promise<number> {
  const kept = await readFile(join(folder, 'env.sh'), 'utf8').catch(() => {
    throw new SealpostError('usage', `${folder} is not a folder from \`demo --keep\``, {
      hint: 'Create one with `sealpost demo --keep`.',
    })
  })
  const found = [...kept.matchAll(/^export (\w+)='http:\/\/127\.0\.0\.1:(\d+)/gm)]
  const ports = new Map(found.map(([, name = '', port]) => [name, Number(port)]))
  const sourcePort = ports.get('VAULT_ADDR')
  const refused = (thrown: unknown): never => {
    throw new SealpostError('usage', `the simulated vendors could not be started${systemWord(thrown)}`, {
      where: folder,
      hint: 'If they already run in another terminal, use those, or stop them with Ctrl-C first.',
    })
  }
  const source = sourcePort === undefined ? undefined : await filledSource(sourcePort).catch(refused)
  const stage = await openStage(Object.fromEntries(ports)).catch(async (thrown: unknown) => {
    await source?.close()
    return refused(thrown)
  })
  const also = source === undefined ? '' : ', and a Vault with new values'
  out.print(`Four simulated vendors, new and empty${also}, are running for ${folder}. Stop them with Ctrl-C.`)
  await new Promise<void>((done) => {
    const waiting = setInterval(() => {}, 60_000)
    runtime.stop.addEventListener('abort', () => {
      clearInterval(waiting)
      done()
    })
  })
  await Promise.all([stage.close(), source?.close()])
  return 0
}

/** A source that is no file was over with its demo, so its values are new ones. */
async function filledSource(port: number): Promise<DemoSource> {
  const source = await openVaultSource(port)
  for (const [environment, values] of Object.entries(firstValues()))
    await source.save(environment as 'production' | 'preview', values)
  return source
}
