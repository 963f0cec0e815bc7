import type { Form } from '../../core/address.js'
import { everyForm, peek } from '../assertions.js'
import { hold, type Law, law, same } from '../law.js'
import { nameOf } from '../names.js'
import { changeOf, named, settled, setUp, silent } from '../run-assertions.js'
import { addressOf, type Held } from '../target-driver.js'
import { canary } from '../values.js'

/** Laws of the whole path when something is in the way, or must not be sent at all. */
export const wholeRunTrouble: readonly Law[] = [
  law(
    'a place that cannot be seen whole is not written to, and nothing of it is forgotten',
    '"Cannot see" was taken for "nothing there": everything was created again, or removed.',
    async (stage) => {
      const { driver, engine, place } = setUp(stage)
      for (const held of everyForm(driver)) place(held, 'known', canary())
      same((await engine.apply()).exit, 0, 'how the first run ends')
      for (const held of everyForm(driver)) place(held, 'fresh', canary())
      for (const fault of ['hide', 'broken', 'truncate', 'missing', 'unauthorized'] as const) {
        stage.order(fault === 'hide' ? { kind: fault } : { kind: fault, on: 'reads' })
        const blind = await engine.apply()
        const remove = await engine.apply({ policy: { allow: ['create', 'update', 'remove'], maxRemovals: 100 } })
        stage.calm()
        for (const change of blind.report.changes) {
          hold(change.do === 'keep' || change.do === 'leave', `${change.name} would be "${change.do}" under "${fault}"`)
        }
        same([blind.reached.write, remove.reached.write], [0, 0], `writing requests under "${fault}"`)
        hold(blind.exit !== 0, `a run that saw nothing ends well under "${fault}"`)
        same(remove.exit, 3, `the exit status under "${fault}" while removal is on`)
      }
      same((await engine.apply()).exit, 0, 'how the run ends once the trouble is over')
      await settled(engine)
    },
  ),
  law(
    'what the target would refuse is refused before anything is sent',
    'The hundredth value was too large, and ninety-nine were written already.',
    async (stage) => {
      const { driver, engine } = setUp(stage)
      const { names, forms } = driver.capabilities
      const bad: [rule: string, name: string, value: string, form: Form][] = [
        ['name', `${nameOf(driver.capabilities, 'bad')} \n`, 'value', 'secret'],
        ['name-length', nameOf(driver.capabilities, 'long').padEnd(names.maxLength.is + 1, 'g'), 'value', 'secret'],
        ['value-size', nameOf(driver.capabilities, 'size'), 'x'.repeat(forms.secret.maxBytes.is + 1), 'secret'],
        [forms.secret.empty.is ? 'not-empty' : 'value-empty', nameOf(driver.capabilities, 'empty'), '', 'secret'],
        ...names.reserved.is.map(
          (glob) =>
            ['name-reserved', glob.replaceAll(/[*?]/g, 'X'), 'value', 'secret'] as [string, string, string, Form],
        ),
      ]
      if (forms.public !== false) {
        bad.push([
          'value-size',
          nameOf(driver.capabilities, 'opensize'),
          'x'.repeat(forms.public.maxBytes.is + 1),
          'public',
        ])
      }
      engine.set(0, nameOf(driver.capabilities, 'good'), 'value')
      for (const [rule, name, value, form] of bad) {
        engine.set(0, name, value, form)
        const { exit, report, reached } = await engine.apply()
        const rules = report.refusals.map((refusal) => refusal.rule)
        const known = rule === 'name-reserved' ? ['name', 'name-reserved'] : [rule]
        hold(
          rules.some((one) => known.includes(one)),
          `${JSON.stringify(name)} is not refused by the rule "${rule}"`,
        )
        same([exit, reached.write], [3, 0], `exit and writing requests for ${JSON.stringify(name)}`)
        hold(
          report.refusals.every(({ unlock }) => unlock.trim() !== ''),
          'a refusal does not say what would allow it',
        )
        engine.set(0, name)
      }
      same((await engine.apply()).exit, 0, 'how the run ends with what is left')
    },
  ),
  law(
    'more names than fit into a place are refused before anything is sent',
    'The limit was met in the middle of a run, and half of the names were missing.',
    async (stage) => {
      const { driver, engine, place } = setUp(stage)
      for (const held of driver.forms.map((form) => driver.at(0, form))) {
        const words = Array.from({ length: held.key.maxNames + 1 }, (_, index) => `n${index}`)
        for (const word of words) place(held, word, 'x')
        const { exit, report, reached } = await engine.apply()
        hold(
          report.refusals.some(({ rule }) => rule === 'count'),
          `${words.length} names are not refused for their number`,
        )
        same([exit, reached.write], [3, 0], 'exit and writing requests')
        for (const word of words) place(held, word, undefined)
      }
    },
  ),
  law(
    'a name is mapped as the target folds it',
    'A name in small letters was written in capitals, and missed on the next run.',
    async (stage) => {
      const { driver, engine } = setUp(stage)
      const [name, value] = [nameOf(driver.capabilities, 'folded'), canary()]
      const isUpper = driver.capabilities.names.fold === 'upper'
      engine.set(0, isUpper ? name.toLowerCase() : name, value)
      same((await engine.apply()).exit, 0, 'how the run ends')
      hold((await peek(driver, driver.at(0), name)) === value, `${name} did not arrive under the name that is declared`)
      await settled(engine)
    },
  ),
  law(
    'one refused value fails alone in the report, and the next run brings the rest home',
    'The first failing name aborted all others, and the exit status said that all was well.',
    async (stage) => {
      const { driver, engine, place } = setUp(stage)
      for (const held of everyForm(driver)) {
        const words = ['first', 'refused', 'last']
        const values = words.map(() => canary())
        for (const [index, word] of words.entries()) place(held, word, values[index])
        stage.order({ kind: 'reject', address: addressOf(held, named(driver, held, 'refused')) })
        const partial = await engine.apply()
        stage.calm()
        same(partial.exit, 1, 'the exit status')
        hold(
          changeOf(partial.report, held, named(driver, held, 'refused'))?.ok === false,
          'the refused value is not reported as failed',
        )
        for (const [index, word] of words.entries()) {
          const isThere = (await peek(driver, held, named(driver, held, word))) === values[index]
          const ok = changeOf(partial.report, held, named(driver, held, word))?.ok
          same(ok, isThere, `whether ${word} is reported as done`)
          if (driver.capabilities.batch.is.shape === 'one') same(isThere, word !== 'refused', `whether ${word} landed`)
        }
        silent(partial, values)
        same((await engine.apply()).exit, 0, 'how the next run ends')
        await settled(engine)
      }
    },
  ),
  law(
    'a write whose answer was lost is unknown, and settled by the next run',
    'A value that had landed was reported as failed, and the ledger believed it.',
    async (stage) => {
      const { driver, engine, place } = setUp(stage)
      for (const held of everyForm(driver)) {
        const name = named(driver, held, 'dropped')
        for (const value of [canary(), canary()]) {
          place(held, 'dropped', value)
          stage.order({ kind: 'drop-after', on: 'writes' })
          const lost = await engine.apply()
          stage.calm()
          const ok = changeOf(lost.report, held, name)?.ok
          hold(ok === false || (await peek(driver, held, name)) === value, `${name} is reported as done, but is not`)
          same(lost.exit, ok === true ? 0 : 1, 'the exit status')
          same((await engine.apply()).exit, 0, 'how the next run ends')
          hold((await peek(driver, held, name)) === value, `${name} did not arrive`)
          await settled(engine)
        }
      }
    },
  ),
  ...(['unauthorized', 'forbidden', 'limited', 'broken', 'echo', 'drop', 'nonsense'] as const).map((kind) =>
    law(
      `a run whose writes meet "${kind}" fails, says so, shows no value, and the next one makes up for it`,
      'Exit status 0 although a path failed; a body in the log; a failed first try that spoilt the second.',
      async (stage) => {
        const { driver, engine, place } = setUp(stage)
        const values: string[] = []
        const all: { held: Held; value: string }[] = everyForm(driver).map((held) => ({ held, value: canary() }))
        for (const { held, value } of all) {
          values.push(value)
          place(held, 'hindered', value)
        }
        stage.order({ kind, on: 'writes' })
        const failed = await engine.apply()
        stage.calm()
        same([failed.exit, failed.report.summary.written], [1, 0], 'exit and values written')
        for (const { held } of all) {
          const change = changeOf(failed.report, held, named(driver, held, 'hindered'))
          hold(
            change?.ok === false && change.error !== undefined,
            'a value that was not written is not reported as failed',
          )
          hold((change.error.hint ?? '').trim() !== '', 'an error does not say what to do')
        }
        silent(failed, values)
        same((await engine.apply()).exit, 0, 'how the next run ends')
        for (const { held, value } of all) {
          hold(
            (await peek(driver, held, named(driver, held, 'hindered'))) === value,
            'a value is missing after the next run',
          )
        }
        await settled(engine)
      },
    ),
  ),
  law(
    'a report says what it looked at and shows none of it',
    'Dry runs printed the values of readable variables.',
    async (stage) => {
      const { driver, engine, place } = setUp(stage)
      const values: string[] = []
      for (const held of everyForm(driver)) {
        const [ours, theirs] = [canary(), canary()]
        values.push(ours, theirs)
        await stage.plant([addressOf(held, named(driver, held, 'theirs'))], theirs)
        place(held, 'theirs', ours)
        place(held, 'ours', ours)
      }
      for (const ran of [await engine.plan(), await engine.apply(), await engine.drift()]) {
        silent(ran, values)
        const labels = new Set(ran.report.changes.map((change) => change.scope))
        for (const held of everyForm(driver)) hold(labels.has(held.key.label), `${held.key.label} is not in the report`)
        same([...new Set(ran.report.changes.map((change) => change.use))], [stage.target.id], 'targets in the report')
      }
    },
  ),
]
