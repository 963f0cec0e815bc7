import { expect, it } from 'vitest'
import { lostRefusals, lostWarnings } from '../../../src/core/plan/ledger-health.js'
import { block, configOf, entry, shelf } from '../kit.js'

const config = configOf([
  block('web', shelf(), { production: 'production' }),
  block('docs', shelf(), {}),
  block('site', shelf(), {}),
])
const loss = {
  config,
  only: { targets: ['web', 'docs'] },
  isLost: (target: string) => target !== 'docs',
  entries: new Map(),
}

it('a loss is named for each target that the run is about', () => {
  expect(lostRefusals(loss)).toMatchObject([{ rule: 'ledger-lost', at: 'sealpost.yaml' }])
  expect(lostRefusals(loss)[0]?.because).toContain('entries for web are lost')
  expect(lostWarnings(loss)).toMatchObject([{ at: 'sealpost.yaml' }])
  expect(lostWarnings(loss)[0]?.because).toContain('entries for web are lost')
})

it('a run about everything is about all of them', () => {
  expect(lostWarnings({ ...loss, only: { targets: [] } })).toHaveLength(2)
})

it('drift goes on where some of it is known again, and says what is not', () => {
  const uid = 'shelf|web|production'
  const entries = new Map([[uid, new Map([['A', entry(uid, 'A', 'x')]])]])
  expect(lostRefusals({ ...loss, entries })).toEqual([])
  expect(lostWarnings({ ...loss, entries })).toHaveLength(1)
})

it('nothing is said where nothing is lost', () => {
  expect(lostRefusals({ ...loss, isLost: () => false })).toEqual([])
  expect(lostWarnings({ ...loss, isLost: () => false })).toEqual([])
})
