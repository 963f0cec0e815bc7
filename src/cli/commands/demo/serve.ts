import { SealpostError, systemWord } from '../../../core/errors.js'
import type { Runtime } from '../../../core/runtime.js'
import { quoted } from '../../../core/shell.js'
import type { Output } from '../../terminal/output.js'
import { portsIn, writeEnvFile } from './env-file.js'
import { type DemoSource, openVaultSource } from './source.js'
import { firstValues, openStage, type Stage, stageAddresses } from './stage.js'

/**
 * The vendors for a folder until the person has had enough: for one that a demo kept on the ports that its env.sh names, for
 * any other on free ones, which an env.sh then names.
 * @throws SealpostError('usage') where they cannot be started, or the folder cannot be written to
 */
export async function serve(
  folder: string,
  out: Pick<Output, 'print'>,
  runtime: Pick<Runtime, 'stop'>,
): Promise<number> {
  const ports = await portsIn(folder)
  const { stage, source } = await (ports === undefined ? forNewcomer(folder) : forKept(folder, ports))
  const also = source === undefined ? '' : ', and a Vault with new values'
  out.print(`Four simulated vendors, new and empty${also}, are running for ${folder}. Stop them with Ctrl-C.`)
  if (ports === undefined) {
    out.print(
      ['In another terminal:', `  cd ${quoted(folder)} && . ./env.sh`, `Targets: ${stageAddresses.join(', ')}`].join(
        '\n',
      ),
    )
  }
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

async function forNewcomer(folder: string): Promise<{ readonly stage: Stage; readonly source?: DemoSource }> {
  const stage = await openStage()
  try {
    await writeEnvFile(folder, { ...stage.env, SEALPOST_PACING: 'off' })
    return { stage }
  } catch (thrown) {
    await stage.close()
    throw new SealpostError('usage', `env.sh cannot be written${systemWord(thrown)}`, {
      where: folder,
      hint: 'Name an existing folder that can be written to, or create one with `sealpost demo --keep`.',
    })
  }
}

async function forKept(
  folder: string,
  ports: Readonly<Record<string, number>>,
): Promise<{ readonly stage: Stage; readonly source?: DemoSource }> {
  const refused = (thrown: unknown): never => {
    throw new SealpostError('usage', `the simulated vendors could not be started${systemWord(thrown)}`, {
      where: folder,
      hint: 'If they already run in another terminal, use those, or stop them with Ctrl-C first.',
    })
  }
  const { VAULT_ADDR: sourcePort } = ports
  const source = sourcePort === undefined ? undefined : await filledSource(sourcePort).catch(refused)
  const stage = await openStage(ports).catch(async (thrown: unknown) => {
    await source?.close()
    return refused(thrown)
  })
  return source === undefined ? { stage } : { stage, source }
}

/** A source that is no file was over with its demo, so its values are new ones. */
async function filledSource(port: number): Promise<DemoSource> {
  const source = await openVaultSource(port)
  for (const [environment, values] of Object.entries(firstValues()))
    await source.save(environment as 'production' | 'preview', values)
  return source
}
