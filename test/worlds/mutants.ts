import { createHash } from 'node:crypto'
import { SealpostError } from '../../src/core/errors.js'
import type { Observation, Sighting } from '../../src/core/observation.js'
import { done, failed, type Receipt } from '../../src/core/receipts.js'
import { Secret } from '../../src/core/secret.js'
import type { Fetch, Step, Target, TargetIo } from '../../src/core/target.js'

/** A target with one fault that some tool really had, and a law that must find it. */
export interface Mutant {
  readonly does: string
  readonly change: (good: Target) => Target
  /** Name of a law that finds it. */
  readonly law: string
}

type Row = Record<string, unknown>

const digestOf = (text: string) => createHash('sha256').update(text).digest('base64url')

export const mutants: readonly Mutant[] = [
  {
    does: 'takes an error for an empty list',
    change: looking(async (look) => look().catch(() => [{ listed: true, sightings: [] }])),
    law: 'what could not be seen is never spelled as an empty list',
  },
  {
    does: 'takes a place that is missing for an empty one, in a whole run',
    change: looking(async (look) => look().catch(() => [{ listed: true, sightings: [] }])),
    law: 'a place that cannot be seen whole is not written to, and nothing of it is forgotten',
  },
  {
    does: 'takes a list that hides something for whole',
    change: looking(async (look) => (await look()).map(({ sightings }) => ({ listed: true, sightings }))),
    law: 'a list that breaks off, or hides something, does not count as whole',
  },
  {
    does: 'reads page one only',
    change: answers((body) => ('next' in body ? { ...body, next: null, total: (body.values as Row[]).length } : body)),
    law: 'the list is read to its last page',
  },
  {
    does: 'asks for each value by itself',
    change: (good) => ({
      ...good,
      async observe(call) {
        const seen = await good.observe(call)
        for (const _ of seen.flatMap(({ sightings }) => sightings)) await good.observe(call)
        return seen
      },
    }),
    law: 'looking at a hundred secrets of a lane, or at as many as fit on a page, costs one request',
  },
  {
    does: 'writes while it looks',
    change: (good) => ({
      ...good,
      async observe(call) {
        await call.io.fetch(`${call.io.endpoint}/shelves/top/values`, { method: 'PUT', body: '{"values":[]}' })
        return good.observe(call)
      },
    }),
    law: 'looking writes nothing',
  },
  {
    does: 'gives back stars for a value that it cannot read',
    change: sightings((one) => ({ ...one, secret: new Secret('****') })),
    law: 'a value is read back as declared: whole, or not at all',
  },
  {
    does: 'shows a digest of a value as its stamp, without a word about it',
    change: sightings((one) => ({ ...one, ...(one.secret ? { revision: digestOf(one.secret.reveal()) } : {}) })),
    law: 'a stamp that guesses could be held against is said to be one',
  },
  {
    does: 'keeps what it read where anybody can print it',
    change: (good) => sightings((one) => ({ ...one, handle: { value: one.secret?.reveal() } }))(good),
    law: 'a value is read back as declared: whole, or not at all',
  },
  {
    does: 'lists every name twice',
    change: looking(async (look) =>
      (await look()).map((one) => ({ ...one, sightings: one.sightings.flatMap((s) => [s, s]) })),
    ),
    law: 'a name that exists already is written, not doubled',
  },
  {
    does: 'spells names in its own way',
    change: sightings((one) => ({ ...one, name: one.name.toLowerCase() })),
    law: 'names come as the target folds them',
  },
  {
    does: 'takes the moment of looking for the stamp',
    change: sightings((one) => ({ ...one, revision: String(performance.now()) })),
    law: 'a stamp stays while nobody writes, and moves when somebody does',
  },
  {
    does: 'gives every value the same stamp for ever',
    change: sightings((one) => ({ ...one, revision: 'always' })),
    law: "an outsider's edit is found where it can be, and certainty is not claimed where it cannot",
  },
  {
    does: 'leaves the stamps out that it declares',
    change: sightings(({ revision: _revision, changedAt: _changedAt, ...one }) => one),
    law: 'where the vendor stamps nothing, no stamp is made up',
  },
  {
    does: 'writes to the first place whatever it is given',
    change: steps((step) => ({ ...step, scope: { ...(step.scope as object), shelf: 'top' } })),
    law: 'a value for one place never shows up in another',
  },
  {
    does: 'trims values',
    change: steps((step) => (step.do === 'put' ? { ...step, value: step.value.trim() } : step)),
    law: 'a value arrives byte for byte',
  },
  {
    does: 'keeps readable values as secrets',
    change: steps((step) => (step.do === 'put' ? { ...step, form: 'secret' } : step)),
    law: 'a value is read back as declared: whole, or not at all',
  },
  {
    does: 'drops what stands beside the value',
    change: bodies((row) => ({ ...row, note: null })),
    law: 'an update changes the value and nothing that stands beside it',
  },
  {
    does: 'deletes and creates instead of updating',
    change: (good) => ({
      ...good,
      async write(call) {
        const old = call.steps.filter((step) => step.sighting !== undefined)
        if (old.length > 0) {
          const removals = old.map(({ scope, uid, name }) => ({ scope, uid, name, do: 'remove' as const }))
          await good.write({ ...call, steps: removals })
        }
        return good.write(call)
      },
    }),
    law: 'a name that was there before us is left alone until somebody says otherwise',
  },
  {
    does: 'writes everything that is there along with what it was asked for',
    change: (good) => ({
      ...good,
      async write({ steps: asked, io }) {
        const [first] = asked
        const seen = first === undefined ? [] : await good.observe({ scopes: [first.scope], io })
        const others = seen.flatMap(({ sightings: all }) => all.map(({ name }) => name))
        const more = others
          .filter((name) => asked.every((step) => step.name !== name))
          .map(
            (name): Step => ({
              scope: first?.scope,
              uid: first?.uid ?? '',
              name,
              do: 'put',
              mayReplace: false,
              form: 'secret',
              value: '',
            }),
          )
        return (await good.write({ steps: [...asked, ...more], io })).slice(0, asked.length)
      },
    }),
    law: 'foreign names stay untouched while ours come, change and go',
  },
  {
    does: 'removes the rest as well',
    change: (good) => ({
      ...good,
      async write({ steps: asked, io }) {
        const [first] = asked
        if (first?.do !== 'remove') return good.write({ steps: asked, io })
        const [seen] = await good.observe({ scopes: [first.scope], io })
        const all = seen?.sightings.map((one): Step => ({ ...first, name: one.name })) ?? []
        await good.write({ steps: all, io })
        return asked.map((step) => done(step))
      },
    }),
    law: 'nothing is removed without permission, and with it only what was ours',
  },
  {
    does: 'calls a removal done and removes nothing',
    change: (good) => ({
      ...good,
      write: async (call) => (call.steps[0]?.do === 'remove' ? call.steps.map((step) => done(step)) : good.write(call)),
    }),
    law: 'removing takes away what was meant, and is no failure where it is gone already',
  },
  {
    does: 'gives receipts in another order',
    change: receipts((all) => [...all].reverse()),
    law: 'as many values as declared fit into one write, each with its receipt, in order',
  },
  {
    does: 'gives one receipt for all',
    change: receipts((all) => all.slice(0, 1)),
    law: 'as many values as declared fit into one write, each with its receipt, in order',
  },
  {
    does: 'says "created" of everything',
    change: receipts((all) => all.map((one) => (one.ok ? { ...one, evidence: 'created' } : one))),
    law: "what a receipt says is what happened, down to the target's own words on it",
  },
  {
    does: 'takes "too many requests" for success',
    change: receipts((all) => all.map((one) => (!one.ok && one.error.code === 'limited' ? done(one) : one))),
    law: '"too many requests" that does not end is a failure, never a success',
  },
  {
    does: 'is sure that nothing landed when the connection died',
    change: receipts((all) => all.map((one) => (one.ok ? one : { ...one, landed: 'no' }))),
    law: 'a write that meets "drop-after" is not called done unless it is, nor undone unless it is',
  },
  {
    does: 'takes any answer for success',
    change: receipts((all) => all.map((one) => (!one.ok && one.error.code === 'bad-answer' ? done(one) : one))),
    law: 'a write that meets "nonsense" is not called done unless it is, nor undone unless it is',
  },
  {
    does: 'fails all siblings of a value that was refused, though they landed',
    change: receipts((all) => {
      const bad = all.find((one) => !one.ok)
      return all.map((one) => (bad === undefined ? one : { ...bad, name: one.name }))
    }),
    law: 'one refused value is one failure, and its siblings are told the truth about',
  },
  {
    does: 'tries again when the token is not accepted',
    change: (good) => ({
      ...good,
      async write(call) {
        const first = await good.write(call)
        return first.some((one) => !one.ok && one.error.code === 'unauthorized') ? good.write(call) : first
      },
    }),
    law: 'a place whose answer is "unauthorized" is not asked a second time',
  },
  {
    does: 'shows the value in its error',
    change: (good) => ({
      ...good,
      async write(call) {
        const all = await good.write(call)
        return all.map((one, index): Receipt => {
          const step = call.steps[index]
          if (one.ok || step?.do !== 'put') return one
          return { ...one, error: new SealpostError('invalid', `not accepted: ${step.value}`) }
        })
      },
    }),
    law: 'no error shows what the vendor said or what was sent',
  },
  {
    does: 'hides the body of the answer in a property of its error',
    change: (good) => ({
      ...good,
      async write(call) {
        let said = ''
        const io = { ...call.io, fetch: heard(call.io, (text) => (said = text)) }
        const all = await good.write({ ...call, io })
        return all.map(
          (one): Receipt => (one.ok ? one : { ...one, error: Object.assign(one.error, { cause: { said } }) }),
        )
      },
    }),
    law: 'no error shows what the vendor said or what was sent',
  },
  {
    does: 'has another identity each time it is asked',
    change: (good) => ({ ...good, keyOf: (scope) => ({ ...good.keyOf(scope), uid: `cupboard|${Math.random()}` }) }),
    law: 'a place has one identity, and no two places share it',
  },
  {
    does: 'has one identity for all places',
    change: (good) => ({ ...good, keyOf: (scope) => ({ ...good.keyOf(scope), uid: 'cupboard|all' }) }),
    law: 'a place has one identity, and no two places share it',
  },
  {
    does: 'passes over settings that it does not know',
    change: (good) => ({
      ...good,
      config: {
        ...good.config,
        settings: { safeParse: (input) => good.config.settings.safeParse({ cupboard: (input as Row)?.cupboard }) },
      },
    }),
    law: 'a config that makes no sense is refused before anything is sent',
  },
  {
    does: 'promises room for larger values than there is',
    change: (good) => {
      const { secret } = good.capabilities.forms
      const forms = { ...good.capabilities.forms, secret: { ...secret, maxBytes: { ...secret.maxBytes, is: 5000 } } }
      return { ...good, capabilities: { ...good.capabilities, forms } }
    },
    law: 'the largest value that is declared to fit does fit',
  },
  {
    does: 'does not say where a claim comes from',
    change: (good) => {
      const { batch } = good.capabilities
      return { ...good, capabilities: { ...good.capabilities, batch: { ...batch, source: '' } } }
    },
    law: 'every claim about the vendor says where it was read and when',
  },
  {
    does: 'says of any POST that it changes nothing',
    change: (good) => {
      const access = { ...good.capabilities.access, posts: [{ does: 'read' as const, path: '*' }] }
      return { ...good, capabilities: { ...good.capabilities, access } }
    },
    law: 'every claim has a meaning that the engine can work with',
  },
  {
    does: 'has a pattern for names that is none',
    change: (good) => {
      const { names } = good.capabilities
      return {
        ...good,
        capabilities: { ...good.capabilities, names: { ...names, pattern: { ...names.pattern, is: '[' } } },
      }
    },
    law: 'every claim has a meaning that the engine can work with',
  },
  {
    does: 'has another id for what holds a place each time it is asked',
    change: (good) => ({ ...good, identify: async (call) => `${await good.identify(call)} ${Math.random()}` }),
    law: 'what holds a place has one id, however often it is asked for, and asking writes nothing',
  },
  {
    does: 'makes up the id of what holds a place',
    change: (good) => ({ ...good, identify: async () => '1' }),
    law: 'what holds a place has one id, however often it is asked for, and asking writes nothing',
  },
  {
    does: 'writes while it asks what holds a place',
    change: (good) => ({
      ...good,
      async identify(call) {
        await call.io.fetch(`${call.io.endpoint}/shelves/top/values`, { method: 'PUT', body: '{"values":[]}' })
        return good.identify(call)
      },
    }),
    law: 'what holds a place has one id, however often it is asked for, and asking writes nothing',
  },
  {
    does: 'shows another id of what holds a place than it tells when asked',
    change: looking(async (look) => (await look()).map((one) => ({ ...one, holder: 'cupboard 1' }))),
    law: 'what holds a place has one id, however often it is asked for, and asking writes nothing',
  },
  {
    does: 'has one id for everything that holds places',
    change: (good) => ({ ...good, identify: async (call) => (await good.identify(call)).slice(0, 0) }),
    law: 'something else that holds places has another id',
  },
  {
    does: 'takes the spelling of what holds a place for its id',
    change: (good) => ({ ...good, identify: async ({ scope }) => (scope as { cupboard: string }).cupboard }),
    law: 'two spellings of a place are one place',
  },
  {
    does: 'takes the stamp for what tells a name made anew',
    change: sightings(({ revision, ...one }) => ({
      ...one,
      ...(revision === undefined ? {} : { revision, made: revision }),
    })),
    law: 'what tells a name made anew stays while it is updated, and changes when it is deleted and made anew',
  },
  {
    does: 'takes the name for what tells a name made anew',
    change: sightings((one) => ({ ...one, made: one.name })),
    law: 'what tells a name made anew stays while it is updated, and changes when it is deleted and made anew',
  },
  {
    does: 'shows nothing of what was made anew, and does not say that it cannot',
    change: sightings(({ made: _made, ...one }) => one),
    law: 'what tells a name made anew stays while it is updated, and changes when it is deleted and made anew',
  },
  {
    does: 'calls a value created that it overwrote',
    change: receipts((all) => all.map((one) => (one.ok ? { ...one, evidence: 'created' } : one))),
    law: 'a name that somebody made since the look is left, or the receipt says that it was overwritten',
  },
  {
    does: 'overwrites a value and says nothing',
    change: receipts((all) => all.map((one) => (one.ok ? { uid: one.uid, name: one.name, ok: true } : one))),
    law: 'a name that somebody made since the look is left, or the receipt says that it was overwritten',
  },
  {
    does: 'leaves everything that was to be made, because somebody else made one of the names',
    change: (good) => ({
      ...good,
      async write(call) {
        const [first] = call.steps
        const seen = first === undefined ? [] : await good.observe({ scopes: [first.scope], io: call.io })
        const there = new Set(seen.flatMap((one) => one.sightings.map(({ name }) => name)))
        if (!call.steps.some(({ name, sighting }) => sighting === undefined && there.has(name))) return good.write(call)
        return call.steps.map((step) =>
          failed(step, new SealpostError('conflict', 'it was created by someone else after the last read')),
        )
      },
    }),
    law: 'a name that somebody made since the look is left, or the receipt says that it was overwritten',
  },
  {
    does: "shows a stranger's row as the one that was written",
    change: sightings((one) => ({ ...one, revision: 'always', made: 'always' })),
    law: 'what somebody edited or made anew since our write is not removed, as far as the target shows it',
  },
  {
    does: 'shows the stamp of the first look for ever',
    change: (good) => {
      const first = new Map<string, Sighting>()
      return sightings((one) => {
        const known = first.get(one.name) ?? one
        first.set(one.name, known)
        const { revision, made } = known
        return { ...one, ...(revision === undefined ? {} : { revision }), ...(made === undefined ? {} : { made }) }
      })(good)
    },
    law: 'what somebody edits between the plan and the removal is not removed, as far as the target shows it',
  },
  {
    does: 'says nothing of what stands in the way',
    change: sightings(({ blocked: _blocked, ...one }) => one),
    law: 'what a look says against a write is so, and nothing is said where a write goes through',
  },
  {
    does: 'says of everything that it stands in the way',
    change: sightings((one) => ({ ...one, blocked: { secret: { because: 'it is there', unlock: 'Take it away.' } } })),
    law: 'what a look says against a write is so, and nothing is said where a write goes through',
  },
  {
    does: 'says that it cannot do something that nobody tried',
    change: (good) => {
      const [first] = good.capabilities.cannot
      const more = first === undefined ? [] : [{ ...first, is: 'fly' }]
      return { ...good, capabilities: { ...good.capabilities, cannot: [...good.capabilities.cannot, ...more] } }
    },
    law: 'each thing that it cannot do was tried and could not be done',
  },
]

function looking(
  change: (look: () => Promise<readonly Observation[]>) => Promise<readonly Observation[]>,
): Mutant['change'] {
  return (good) => ({ ...good, observe: (call) => change(() => good.observe(call)) })
}

function sightings(change: (one: Sighting) => Sighting): Mutant['change'] {
  return looking(async (look) => (await look()).map((one) => ({ ...one, sightings: one.sightings.map(change) })))
}

function steps(change: (step: Step) => Step): Mutant['change'] {
  return (good) => ({ ...good, write: (call) => good.write({ ...call, steps: call.steps.map(change) }) })
}

function receipts(change: (all: readonly Receipt[]) => readonly Receipt[]): Mutant['change'] {
  return (good) => ({ ...good, write: async (call) => change(await good.write(call)) })
}

/** Changes each value of a body on its way out. */
function bodies(change: (row: Row) => Row): Mutant['change'] {
  return through((fetch) => (input, init) => {
    const body = typeof init?.body === 'string' ? JSON.parse(init.body) : {}
    return fetch(
      input,
      'values' in body ? { ...init, body: JSON.stringify({ values: body.values.map(change) }) } : init,
    )
  })
}

/** Changes each answer on its way in. */
function answers(change: (body: Row) => Row): Mutant['change'] {
  return through((fetch) => async (input, init) => {
    const answer = await fetch(input, init)
    if (!answer.ok) return answer
    return Response.json(change((await answer.json()) as Row), { status: answer.status })
  })
}

function through(change: (fetch: Fetch) => Fetch): Mutant['change'] {
  const over = (io: TargetIo): TargetIo => ({ ...io, fetch: change(io.fetch) })
  return (good) => ({
    ...good,
    observe: (call) => good.observe({ ...call, io: over(call.io) }),
    write: (call) => good.write({ ...call, io: over(call.io) }),
  })
}

function heard(io: TargetIo, hear: (text: string) => void): Fetch {
  return async (input, init) => {
    const answer = await io.fetch(input, init)
    hear(await answer.clone().text())
    return answer
  }
}
