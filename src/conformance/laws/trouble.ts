import { declaredOf, everyForm, peek, peeks, truthful } from '../assertions.js'
import { hold, type Law, law, same, thrownBy } from '../law.js'
import { nameOf, namesOf } from '../names.js'
import { addressOf, type Edit, targetDriverOf } from '../target-driver.js'
import { canary, leaks, printed } from '../values.js'

/** Laws of writing when something is in the way, on the target alone. */
export const trouble: readonly Law[] = [
  law(
    'one refused value is one failure, and its siblings are told the truth about',
    'The first failing name aborted all others, and only that one was named.',
    async (stage) => {
      const driver = targetDriverOf(stage)
      for (const held of everyForm(driver)) {
        const names = namesOf(driver.capabilities, 3)
        const edits = names.map((name) => ({ at: held, name, value: canary() }))
        stage.order({ kind: 'reject', address: addressOf(held, names[1] ?? '') })
        const receipts = await driver.write(edits)
        stage.calm()
        truthful(edits, receipts, await peeks(driver, edits), [])
        const refused = receipts[1]
        hold(
          refused?.ok === false && refused.landed === 'no',
          'a value that the vendor refused is not reported as refused',
        )
        for (const sibling of [receipts[0], receipts[2]]) {
          if (driver.capabilities.batch.is.shape === 'one')
            hold(sibling?.ok === true, 'a sibling of a refused value failed')
          hold(sibling?.ok === true || sibling?.landed === 'no', 'nobody knows whether a sibling landed')
        }
        await driver.done(edits)
        await driver.done(names.map((name) => ({ at: held, name })))
      }
    },
  ),
  ...(['unauthorized', 'forbidden'] as const).map((kind) =>
    law(
      `a place whose answer is "${kind}" is not asked a second time`,
      'Fifty more requests with a dead token lock the account, and say the same fifty times.',
      async (stage) => {
        const driver = targetDriverOf(stage)
        for (const held of everyForm(driver)) {
          const edits = namesOf(driver.capabilities, 3).map((name) => ({ at: held, name, value: canary() }))
          const steps = await driver.steps(edits)
          const before = stage.requests().write
          stage.order({ kind, on: 'writes' })
          const receipts = await driver.send(steps)
          stage.calm()
          same(receipts.length, 3, 'receipts')
          for (const receipt of receipts) {
            hold(!receipt.ok && receipt.landed === 'no', `${receipt.name} is not reported as failed`)
            same(receipt.error.code, kind, `the code for ${receipt.name}`)
          }
          hold(stage.requests().write - before <= 1, 'more writing requests were sent after the first refusal')
        }
      },
    ),
  ),
  law(
    '"too many requests" that does not end is a failure, never a success',
    'A 429 body was returned as the result after four waits, and the run reported success.',
    async (stage) => {
      const driver = targetDriverOf(stage)
      for (const held of everyForm(driver)) {
        const edits = namesOf(driver.capabilities, 2).map((name) => ({ at: held, name, value: canary() }))
        const steps = await driver.steps(edits)
        stage.order({ kind: 'limited', on: 'writes' })
        const receipts = await driver.send(steps)
        stage.calm()
        same(receipts.length, 2, 'receipts')
        for (const receipt of receipts) {
          hold(!receipt.ok && receipt.landed === 'no', `${receipt.name} is not reported as failed`)
          same(receipt.error.code, 'limited', `the code for ${receipt.name}`)
        }
      }
    },
  ),
  ...(['broken', 'drop', 'missing', 'truncate', 'nonsense', 'drop-after'] as const).map((kind) =>
    law(
      `a write that meets "${kind}" is not called done unless it is, nor undone unless it is`,
      'A connection that died after the write left a value that nobody knew of; one that died before left none.',
      async (stage) => {
        const driver = targetDriverOf(stage)
        for (const held of everyForm(driver)) {
          const name = nameOf(driver.capabilities, 'adrift')
          for (const old of [undefined, canary()]) {
            if (old !== undefined) await driver.done([{ at: held, name, value: old }])
            const edit = { at: held, name, value: canary() }
            const steps = await driver.steps([edit])
            stage.order({ kind, on: 'writes' })
            const receipts = await driver.send(steps)
            stage.calm()
            truthful([edit], receipts, [await peek(driver, held, name)], [old])
            await driver.done([edit])
            const removal = { at: held, name }
            const removing = await driver.steps([removal])
            // a 404 says of a removal that it is done, so that answer would be a lie of the vendor's
            if (kind !== 'missing') stage.order({ kind, on: 'writes' })
            const removed = await driver.send(removing)
            stage.calm()
            truthful([removal], removed, [await peek(driver, held, name)], [edit.value])
            await stage.uproot(addressOf(held, name))
          }
        }
      },
    ),
  ),
  law(
    'a write that has to look first, and cannot, is told the truth about',
    'A write that went on without what it needed to know took the row for its own, and the rest of the row with it.',
    async (stage) => {
      const driver = targetDriverOf(stage)
      for (const held of everyForm(driver)) {
        const name = nameOf(driver.capabilities, 'blind')
        for (const old of [undefined, canary()]) {
          if (old !== undefined) await driver.done([{ at: held, name, value: old }])
          for (const kind of ['broken', 'unauthorized', 'truncate', 'nonsense'] as const) {
            for (const edit of [
              { at: held, name, value: canary() },
              { at: held, name },
            ]) {
              const before = await peek(driver, held, name)
              const steps = await driver.steps([edit])
              stage.order({ kind, on: 'reads' })
              const receipts = await driver.send(steps)
              stage.calm()
              truthful([edit], receipts, [await peek(driver, held, name)], [before])
            }
          }
        }
        await stage.uproot(addressOf(held, name))
      }
    },
  ),
  law(
    'no error shows what the vendor said or what was sent',
    'Error bodies that echo the value were logged raw, into logs that everybody can read.',
    async (stage) => {
      const driver = targetDriverOf(stage)
      for (const held of everyForm(driver)) {
        const name = nameOf(driver.capabilities, 'echoed')
        const edits: (Edit & { value: string })[] = [{ at: held, name, value: canary() }]
        const steps = await driver.steps(edits)
        stage.order({ kind: 'echo', on: 'writes' })
        const receipts = await driver.send(steps)
        stage.calm()
        for (const receipt of receipts) hold(!receipt.ok, `${receipt.name} was refused, and is reported as done`)
        for (const { value } of edits) hold(!leaks(printed(receipts), value), 'an error shows a value that was sent')
      }
    },
  ),
  law('no error shows what could be read', 'A parse error printed the whole line, value included.', async (stage) => {
    const driver = targetDriverOf(stage)
    for (const held of everyForm(driver)) {
      const name = nameOf(driver.capabilities, 'shown')
      const value = canary()
      await stage.plant([addressOf(held, name)], value)
      for (const kind of ['truncate', 'broken', 'missing'] as const) {
        stage.order({ kind, on: 'reads' })
        let seen: unknown
        const error = await thrownBy(async () => {
          seen = await driver.observe([held])
        }, 'observe')
        stage.calm()
        hold(!leaks(printed(error ?? seen), value), `looking shows a stored value when it meets "${kind}"`)
      }
      const readable = (await driver.see(held)).get(name)?.secret !== undefined
      hold(
        readable || declaredOf(driver, held).readBack.is !== 'value',
        `${name} cannot be read once the trouble is over`,
      )
      await stage.uproot(addressOf(held, name))
    }
  }),
]
