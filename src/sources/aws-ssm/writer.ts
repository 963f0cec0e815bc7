import { SealpostError } from '../../core/errors.js'
import type { SourceWriter, Stock } from '../../core/source-writer.js'
import { forEnvironmentOf } from '../../vendors/aws/environment.js'
import { logIn } from '../../vendors/aws/login.js'
import type { Parameter } from './client.js'
import { id, ofEach, parametersBelow, storeAt, valuesOf } from './read.js'
import type { Settings } from './settings.js'

/** Largest value of a standard parameter, bytes ("PutParameter", API reference, read 2026-11-30). */
const mostBytes = 4096

/** What was seen below a path. */
interface Handle {
  readonly path: string
  readonly parameters: readonly Parameter[]
}

/** Adds parameters below the path of an environment, encrypted with the account's own key. */
export const writer: SourceWriter<Settings> = {
  id,
  api: 1,
  access: { ssm: [{ method: 'POST', path: '/', headers: { 'x-amz-target': 'AmazonSSM.PutParameter' } }] },
  look(call) {
    const { settings } = call
    return ofEach(call, async (store, path): Promise<Stock> => {
      const parameters = await parametersBelow(store, path, settings)
      const handle: Handle = { path, parameters }
      return { values: valuesOf(parameters, path, settings), at: path, handle }
    })
  },
  async prepare({ environment, stock, values, settings }) {
    const { path, parameters } = stock.handle as Handle
    for (const [name, value] of values) checkValue(name, value, path)
    return {
      files: [],
      next: [],
      write: (io) =>
        forEnvironmentOf(id, environment, async () => {
          const store = await storeAt(path, io, () => logIn(settings, io))
          for (const [name, value] of values) {
            const at = stock.values.get(name)?.at ?? `${path === '/' ? '' : path}/${name}`
            await store.put(
              at,
              value,
              parameters.find(({ Name }) => Name === at),
            )
          }
        }),
    }
  },
}

/** @throws SealpostError('source') for what the service would refuse */
function checkValue(name: string, value: string, where: string): void {
  const why =
    value === ''
      ? 'is empty'
      : Buffer.byteLength(value) > mostBytes
        ? `is larger than ${mostBytes} bytes, the limit of a standard parameter`
        : /\{\{.*\}\}/s.test(value)
          ? 'contains {{…}}, which Parameter Store does not accept'
          : undefined
  if (why === undefined) return
  throw new SealpostError('source', `${name} ${why}`, {
    where,
    hint: 'Nothing was written. Exclude it with `!NAME` in the `secrets` of the target, and store it elsewhere.',
  })
}
