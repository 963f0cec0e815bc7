import { describe, expect, it } from 'vitest'
import { SealpostError } from '../../src/core/errors.js'
import type { RunCall } from '../../src/engine/options.js'
import { store as file } from '../../src/io/ledger/stores/file/kind.js'
import { fakeDrawer } from '../kit/fake.js'
import { stage } from '../kit/stage.js'

const plot = { values: { production: { A: 'one' } } }
const missing = new SealpostError('source-missing', 'there is no such file')

/** A stage of whose ledger it is told when it is read and closed, and what its source does before it answers. */
function watched(before: () => Promise<unknown>) {
  const one = stage(plot)
  const told: string[] = []
  let heard = () => {}
  const ledgerIsAsked = new Promise<void>((done) => {
    heard = done
  })
  const { source } = fakeDrawer(() => one.values)
  const sources: RunCall['sources'] = {
    drawer: async () => ({
      source: { ...source, read: async (asked) => before().then(() => source.read(asked)) },
    }),
  }
  const stores: RunCall['stores'] = {
    file: async () => ({
      store: {
        ...file,
        async open(opening) {
          const kept = await file.open(opening as never)
          return {
            ...kept,
            async read() {
              heard()
              await new Promise((done) => setTimeout(done, 20))
              told.push('read')
              return kept.read()
            },
            async close() {
              told.push('closed')
              await kept.close()
            },
          }
        },
      },
    }),
  }
  return { ...one, told, ledgerIsAsked, run: () => one.run({ sources, stores }) }
}

describe('the sources and the ledger', () => {
  it('are read side by side', async () => {
    const one = watched(() => one.ledgerIsAsked)
    expect(await one.run()).toMatchObject({ exit: 0, wrote: ['PUT shop/production/A'] })
    expect(one.told.at(-1)).toBe('closed')
  })

  it('are read to their end where a source fails, and nothing is written', async () => {
    const one = watched(() => Promise.reject(missing))
    const { report, wrote } = await one.run()
    expect(report.error?.code).toBe('source-missing')
    expect(wrote).toEqual([])
    expect(one.told).toEqual(['read', 'closed'])
  })

  it('are read to their end where the ledger fails', async () => {
    let isRead = false
    const one = watched(async () => {
      await one.ledgerIsAsked
      await new Promise((done) => setTimeout(done, 40))
      isRead = true
    })
    one.machine.files.set('/work/.sealpost/ledger.json', Buffer.from('{}'))
    expect((await one.run()).report.error?.code).toBe('ledger-damaged')
    expect(isRead).toBe(true)
  })

  it('both fail: what the source says is told', async () => {
    const one = watched(() => Promise.reject(missing))
    one.machine.files.set('/work/.sealpost/ledger.json', Buffer.from('{}'))
    expect((await one.run()).report.error?.code).toBe('source-missing')
  })
})
