import { declaredOf, everyForm, peek, showsEdits } from '../assertions.js'
import { hold, type Law, law, same } from '../law.js'
import { nameOf } from '../names.js'
import { changeOf, named, settled, setUp } from '../run-assertions.js'
import { addressOf } from '../target-driver.js'
import { awkward, canary } from '../values.js'

/** Laws of the whole path: the real engine over the target, with a source, a config and a ledger of the suite's. */
export const wholeRun: readonly Law[] = [
  law(
    'what was applied is there, and the next run has nothing to do',
    'Tools that cannot see what they wrote write all of it again on every run, and meet the rate limit doing nothing.',
    async (stage) => {
      const { driver, engine, place } = setUp(stage)
      for (const held of everyForm(driver)) {
        for (const [index, { value }] of awkward.entries()) place(held, `a${index}`, value)
      }
      const first = await engine.apply()
      same([first.exit, first.report.error], [0, undefined], 'how the first run ends')
      same(first.report.summary.written, everyForm(driver).length * awkward.length, 'values that the first run wrote')
      for (const held of everyForm(driver)) {
        for (const [index, { is, value }] of awkward.entries()) {
          hold(
            (await peek(driver, held, named(driver, held, `a${index}`))) === value,
            `${is} did not arrive as it was sent`,
          )
        }
      }
      await settled(engine)
      const { report } = await engine.plan()
      for (const held of everyForm(driver)) {
        const { readBack, revision } = declaredOf(driver, held)
        const unread = revision.is === 'none' ? 'ledger' : 'revision'
        const allowed = { value: ['read-back'], never: [unread], 'unless-sensitive': ['read-back', unread] }[
          readBack.is
        ]
        for (const index of awkward.keys()) {
          const sure = changeOf(report, held, named(driver, held, `a${index}`))?.sure
          hold(allowed.includes(sure ?? ''), `a value at ${held.key.label} is kept by "${sure}"`)
        }
      }
    },
  ),
  law(
    'a plan writes nothing, however much there is to do',
    'Four providers of one tool wrote during a dry run.',
    async (stage) => {
      const { driver, engine, place } = setUp(stage)
      for (const held of everyForm(driver)) place(held, 'planned', canary())
      const { report, reached } = await engine.plan()
      same(report.summary.create, everyForm(driver).length, 'values to create')
      same(reached.write, 0, 'writing requests')
    },
  ),
  law(
    'one changed value is one written value',
    'One change rewrote every value of the place, and moved the stamps of all of them.',
    async (stage) => {
      const { driver, engine, place } = setUp(stage)
      for (const held of everyForm(driver)) for (const word of ['a', 'b', 'c']) place(held, word, canary())
      same((await engine.apply()).exit, 0, 'how the first run ends')
      for (const held of everyForm(driver)) {
        const value = canary()
        place(held, 'b', value)
        const { report, reached, exit } = await engine.apply()
        same([exit, report.summary.written, report.summary.update], [0, 1, 1], 'exit, values written, values to update')
        same(reached.write, 1, 'writing requests')
        same(report.requests.candidate, { ...reached, retried: 0 }, 'the requests that the report counts')
        hold((await peek(driver, held, named(driver, held, 'b'))) === value, 'the changed value did not arrive')
      }
      await settled(engine)
    },
  ),
  law(
    'a run that is killed at any moment is settled by the next one',
    'A crash between the write and the note about it left "synced" over a value that was not.',
    async (stage) => {
      const { driver, engine, place } = setUp(stage)
      const held = everyForm(driver)
      for (let moment = 1; ; moment += 1) {
        hold(moment < 200, 'a run of a few values touches the world more than 200 times')
        const values = held.map(() => canary())
        for (const [index, one] of held.entries()) place(one, 'killed', values[index])
        const { killed } = await engine.apply({ killAfter: moment })
        const next = await engine.apply()
        same([next.exit, next.report.error], [0, undefined], `how the run after death at touch ${moment} ends`)
        for (const [index, one] of held.entries()) {
          const found = await peek(driver, one, named(driver, one, 'killed'))
          hold(found === values[index], `the value of ${one.key.label} is wrong after death at touch ${moment}`)
        }
        await settled(engine)
        if (!killed) return
      }
    },
  ),
  law(
    "an outsider's edit is found where it can be, and certainty is not claimed where it cannot",
    'Drift that nobody can see was reported as "in sync".',
    async (stage) => {
      const { driver, engine, place } = setUp(stage)
      for (const held of everyForm(driver)) {
        const [name, value] = [named(driver, held, 'edited'), canary()]
        place(held, 'edited', value)
        same((await engine.apply()).exit, 0, 'how the run ends that writes the value')
        const isVisible = await showsEdits(driver, held, name)
        await stage.wait(driver.capabilities.tickMs.is + 1)
        const edited = canary()
        await stage.plant([addressOf(held, name)], edited)
        for (const seen of [await engine.plan(), await engine.drift()]) {
          const change = changeOf(seen.report, held, name)
          if (isVisible) same([change?.do, change?.why], ['update', 'drifted'], `what becomes of ${name}`)
          else same([change?.do, change?.sure], ['keep', 'ledger'], `what becomes of ${name}`)
          same(seen.exit, isVisible ? 2 : 0, 'the exit status')
          same(seen.reached.write, 0, 'writing requests')
        }
        same((await engine.apply()).exit, 0, 'how the run ends that puts it right')
        hold((await peek(driver, held, name)) === (isVisible ? value : edited), `${name} holds the wrong value`)
        await settled(engine)
      }
    },
  ),
  law(
    'what an outsider removed is put back',
    'A name that is missing can be seen at every vendor, so nobody has to live with it.',
    async (stage) => {
      const { driver, engine, place } = setUp(stage)
      for (const held of everyForm(driver)) {
        const [name, value] = [named(driver, held, 'lost'), canary()]
        place(held, 'lost', value)
        same((await engine.apply()).exit, 0, 'how the run ends that writes the value')
        await stage.uproot(addressOf(held, name))
        const change = changeOf((await engine.plan()).report, held, name)
        same([change?.do, change?.why], ['create', 'vanished'], `what becomes of ${name}`)
        same((await engine.apply()).exit, 0, 'how the run ends that puts it back')
        hold((await peek(driver, held, name)) === value, `${name} was not put back`)
        await settled(engine)
      }
    },
  ),
  law(
    'nothing is removed without permission, and with it only what was ours',
    'A sync with deletion on removed what another tool had put there.',
    async (stage) => {
      const { driver, engine, place } = setUp(stage)
      for (const held of everyForm(driver)) {
        const [foreign, value] = [nameOf(driver.capabilities, 'theirs'), canary()]
        await stage.plant([addressOf(held, foreign)], value)
        for (const word of ['stays', 'goes']) place(held, word, value)
        same((await engine.apply()).exit, 0, 'how the run ends that writes the values')
        place(held, 'goes', undefined)

        const without = await engine.apply()
        same(
          changeOf(without.report, held, named(driver, held, 'goes'))?.do,
          'leave',
          'what becomes of a name without permission',
        )
        const tooMany = await engine.apply({ policy: { allow: ['create', 'update', 'remove'], maxRemovals: 0 } })
        same([tooMany.exit, tooMany.reached.write], [3, 0], 'exit and writing requests when more goes than may')
        hold(
          (await peek(driver, held, named(driver, held, 'goes'))) === value,
          'a value was removed without permission',
        )

        const removal = await engine.apply({ policy: { allow: ['create', 'update', 'remove'], maxRemovals: 1 } })
        same(
          [removal.exit, removal.report.summary.remove, removal.report.summary.written],
          [0, 1, 1],
          'exit, removals, writes',
        )
        hold((await peek(driver, held, named(driver, held, 'goes'))) === undefined, 'the value was not removed')
        for (const kept of [foreign, named(driver, held, 'stays')]) {
          hold((await peek(driver, held, kept)) === value, `${kept} was removed or changed along with another name`)
        }
        await settled(engine)
        await stage.uproot(addressOf(held, foreign))
      }
    },
  ),
  law(
    'a name that was there before us is left alone until somebody says otherwise',
    'A first sync overwrote what was there already.',
    async (stage) => {
      const { driver, engine, place } = setUp(stage)
      for (const held of everyForm(driver)) {
        const [name, planted, value] = [named(driver, held, 'before'), canary(), canary()]
        await stage.plant([addressOf(held, name)], planted)
        const beside = await stage.attributes(addressOf(held, name))
        place(held, 'before', value)
        place(held, 'new', value)
        const first = await engine.apply()
        const change = changeOf(first.report, held, name)
        same(
          [first.exit, change?.do, change?.why, change?.instead],
          [2, 'leave', 'foreign', 'adopt'],
          `what becomes of ${name}`,
        )
        hold((await peek(driver, held, name)) === planted, `${name} was overwritten`)
        hold((await peek(driver, held, named(driver, held, 'new'))) === value, 'the rest of the run did not go on')
        same(
          (await engine.apply({ policy: { allow: ['create', 'update', 'adopt'] } })).exit,
          0,
          'how the run ends that may adopt',
        )
        hold((await peek(driver, held, name)) === value, `${name} was not taken over`)
        same(await stage.attributes(addressOf(held, name)), beside, `what stands beside ${name}`)
        await settled(engine)
      }
    },
  ),
]
