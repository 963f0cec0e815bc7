import { expect, it } from 'vitest'
import { hosted } from '../../../src/action/runner/hints.js'
import { SealpostError } from '../../../src/core/errors.js'
import { change, report } from '../../render/reports.js'

const workflow = '`command: apply` with `recover: true`'

it('tells whoever edits a workflow of inputs, wherever advice stands', () => {
  const missing = new SealpostError('key-missing', 'm').toJSON()
  const { changes, refusals, error } = hosted({
    ...report([
      change('A', {
        do: 'leave',
        why: 'foreign',
        note: '`policy.allow: adopt`; if the ledger was lost, run `apply --recover`',
      }),
      change('B', { do: 'create', why: 'absent', ok: false, error: missing }),
      change('C', { do: 'keep', sure: 'revision' }),
    ]),
    refusals: [
      { rule: 'r', because: 'b', unlock: '`--recover` rewrites it', addresses: [] },
      { rule: 'consent', because: 'b', unlock: "leave out `--allow-removal 'web:a/b#C'`", addresses: [] },
      { rule: 'unlisted', because: 'b', unlock: 'leave out `--allow-removal`: it goes on', addresses: [] },
    ],
    error: { ...new SealpostError('ledger-damaged', 'm').toJSON(), exit: 3 },
  })
  expect(changes.map(({ note }) => note)).toEqual([
    `\`policy.allow: adopt\`; if the ledger was lost, run ${workflow}`,
    undefined,
    undefined,
  ])
  expect(changes[1]?.error?.hint).toContain('`ledger-key`')
  expect(refusals.map(({ unlock }) => unlock)).toEqual([
    '`recover: true` rewrites it',
    'leave out `allow-removal: web:a/b#C`',
    'leave out `allow-removal`: it goes on',
  ])
  expect(error?.hint).toContain(workflow)
})

it('names the inputs of the keys where a terminal would hear of variables', () => {
  const hint = 'Set SEALPOST_KEY to it, or SEALPOST_KEY_PREVIOUS.'
  const { error } = hosted({
    ...report([]),
    error: { ...new SealpostError('ledger-key', 'm', { hint }).toJSON(), exit: 3 },
  })
  expect(error?.hint).toBe('Set `ledger-key` to it, or `ledger-key-previous`.')
})

it.each([
  [
    'Make one there and put it into VERCEL_TOKEN.',
    'Make one there and pass it to the step as the input `vercel-token`.',
  ],
  ['Make one there and put it into SHOP_PAT.', 'Make one there and pass it to the step as SHOP_PAT, under `env:`.'],
  [
    "The job's own token with `contents: write` is enough: put it into SEALPOST_LEDGER_TOKEN.",
    "Remove `job-token`: the job's own token is enough, with `contents: write`.",
  ],
])('names the input that a token is missing from: %s', (hint, told) => {
  const error = { ...new SealpostError('token-missing', 'm', { hint }).toJSON(), exit: 64 }
  expect(hosted({ ...report([]), error }).error?.hint).toBe(told)
})
