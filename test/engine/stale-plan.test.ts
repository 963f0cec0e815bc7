import { expect, it } from 'vitest'
import type { StoreList } from '../../src/io/ledger/store-kind.js'
import { store as file } from '../../src/io/ledger/stores/file/kind.js'
import { stage } from '../kit/stage.js'

it('lets go of the ledger where a saved plan was made on an earlier one', async () => {
  const told: string[] = []
  const stores: StoreList = {
    file: async () => ({
      store: {
        ...file,
        async open(call) {
          const kept = await file.open(call as never)
          const close = async () => {
            told.push('closed')
            await kept.close()
          }
          return { ...kept, close }
        },
      },
    }),
  }
  const one = stage({ values: { production: { A: 'one' } } })
  let saved = ''
  const make = async (text: string) => {
    saved = text
  }
  await one.run({ command: 'plan', saved: { make, lifeMs: 3_600_000 }, stores })
  await one.run({ stores })
  told.splice(0)
  const { report, wrote } = await one.run({ saved: { apply: saved }, stores })
  expect(report.error?.code).toBe('plan-stale')
  expect(wrote).toEqual([])
  expect(told).toEqual(['closed'])
})
