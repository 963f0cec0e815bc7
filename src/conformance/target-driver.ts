import { addressKey, type Form, type ScopeKey } from '../core/address.js'
import type { ConfigTarget } from '../core/config.js'
import type { Observation, Sighting } from '../core/observation.js'
import { fold } from '../core/plan/map.js'
import { failed, type Receipt } from '../core/receipts.js'
import type { Capabilities, Step, TargetIo } from '../core/target.js'
import { openConnections } from '../engine/connections.js'
import { nodeFetch } from '../io/http/node-fetch.js'
import { suiteClock } from './clock.js'
import { hold, LawBroken } from './law.js'
import type { Stage, ValueAddress } from './world.js'

/** A place in one form, with what the target made of it. */
export interface Held {
  readonly place: unknown
  readonly form: Form
  readonly scope: unknown
  readonly key: ScopeKey
}

/** A value to put, or, where `value` is absent, a name to remove. */
export interface Edit {
  readonly at: Held
  readonly name: string
  readonly value?: string
}

/** A target alone, driven as the engine would drive it, with nothing of the engine's between. */
export interface TargetDriver {
  readonly stage: Stage
  readonly capabilities: Capabilities
  readonly forms: readonly Form[]
  readonly reading: TargetIo
  readonly writing: TargetIo
  /** The place of that index in that form; as the engine does, forms that live in one document share one scope. */
  at(index: number, form?: Form): Held
  /** Every place of the stage, each document once. */
  readonly documents: readonly Held[]
  /** Observes documents lane by lane; observations in their order. Throws what the target throws. */
  observe(held: readonly Held[]): Promise<Observation[]>
  /** Observes one place, which must be listed whole. */
  see(held: Held): Promise<ReadonlyMap<string, Sighting>>
  /** Observes, then writes, at most `batch.max` at a time; receipts in the order of the edits. */
  write(edits: readonly Edit[]): Promise<Receipt[]>
  /** Like `write`, but every receipt must be a success. */
  done(edits: readonly Edit[]): Promise<void>
  /** One call of the target's `write`. What it throws counts for every step, as in the engine. */
  send(steps: readonly Step[]): Promise<readonly Receipt[]>
  /** Steps for edits, as the engine makes them after an observation. */
  steps(edits: readonly Edit[]): Promise<Step[]>
}

/** Takes a target in hand. */
export function targetDriverOf(stage: Stage): TargetDriver {
  const { capabilities } = stage.target
  const forms: Form[] = capabilities.forms.public === false ? ['secret'] : ['secret', 'public']
  const io = doorsOf(stage)
  const held = stage.places.map((place) => {
    const secret = holdOf(stage, place, 'secret')
    const open = forms.length > 1 ? holdOf(stage, place, 'public') : secret
    return { secret, public: open.key.uid === secret.key.uid ? { ...secret, form: 'public' as const } : open }
  })
  const observing = observingOf(stage, io.reading)
  return {
    stage,
    capabilities,
    forms,
    ...io,
    at(index, form = 'secret') {
      const found = held[index]
      if (found === undefined) throw new LawBroken(`the world has no place ${index}`)
      return found[form]
    },
    documents: held.flatMap((one) =>
      one.secret.key.uid === one.public.key.uid ? [one.secret] : [one.secret, one.public],
    ),
    ...observing,
    ...writesOf(stage, io.writing, observing),
  }
}

/** The target's own client, as the engine opens it. */
function doorsOf({ target, settings, endpoint, token, env }: Stage): Pick<TargetDriver, 'reading' | 'writing'> {
  const parsed = target.config.settings.safeParse(settings)
  hold(parsed.success, `the settings of the world do not pass the target's schema`)
  const runtime = {
    ...suiteClock(),
    fetch: nodeFetch,
    env: { [target.capabilities.access.endpoint.env]: endpoint, ...env },
    stop: new AbortController().signal,
    run: () => Promise.reject(new Error('no law about targets starts a program')),
    files: { read: async () => undefined },
  }
  const block: ConfigTarget = {
    name: 'candidate',
    use: target.id,
    target,
    settings: parsed.data,
    from: [],
    secrets: [],
    rename: {},
    public: [],
    redeploy: 'never',
    places: [],
    at: 'the suite',
  }
  const tokens = () => async () => token
  const connection = openConnections([block], { runtime, notice: () => {}, tokens }).get(block.name)
  hold(connection !== undefined, 'the target cannot be reached')
  return { reading: connection.reading, writing: connection.writing() }
}

type Observing = Pick<TargetDriver, 'observe' | 'see' | 'steps'>

function observingOf({ target }: Stage, io: TargetIo): Observing {
  const { capabilities } = target

  async function observe(wanted: readonly Held[]): Promise<Observation[]> {
    const seen = new Map<string, Observation>()
    for (const lane of lanesOf(wanted)) {
      const scopes = lane.map((one) => one.scope)
      const observations = await target.observe({ scopes, io })
      hold(observations.length === scopes.length, 'observe gave more or fewer observations than it was given scopes')
      for (const [index, one] of lane.entries()) seen.set(one.key.uid, observations[index] as Observation)
    }
    return wanted.map((one) => seen.get(one.key.uid) as Observation)
  }

  async function see(one: Held): Promise<ReadonlyMap<string, Sighting>> {
    const [observation] = await observe([one])
    hold(observation?.listed === true, `${one.key.label} was not listed whole, although nothing was in the way`)
    const sightings = new Map(observation.sightings.map((sighting) => [sighting.name, sighting]))
    hold(sightings.size === observation.sightings.length, `${one.key.label} lists a name twice`)
    return sightings
  }

  async function steps(edits: readonly Edit[]): Promise<Step[]> {
    const uids = [...new Map(edits.map((edit) => [edit.at.key.uid, edit.at])).values()]
    const observations = await observe(uids)
    return edits.map((edit): Step => {
      const observation = observations[uids.findIndex((one) => one.key.uid === edit.at.key.uid)] as Observation
      const name = fold(edit.name, capabilities)
      const sighting = observation.sightings.find((one) => one.name === name)
      const about = {
        scope: edit.at.scope,
        uid: edit.at.key.uid,
        name,
        ...(sighting === undefined ? {} : { sighting }),
        ...(observation.handle === undefined ? {} : { scopeHandle: observation.handle }),
      }
      return edit.value === undefined
        ? { ...about, do: 'remove' }
        : { ...about, do: 'put', form: edit.at.form, value: edit.value, mayReplace: false }
    })
  }

  return { observe, see, steps }
}

function writesOf(
  { target }: Stage,
  io: TargetIo,
  { steps }: Observing,
): Pick<TargetDriver, 'send' | 'write' | 'done'> {
  const { capabilities } = target

  async function send(all: readonly Step[]): Promise<readonly Receipt[]> {
    try {
      return await target.write({ steps: all, io })
    } catch (thrown) {
      return all.map((step) => failed(step, thrown))
    }
  }

  async function write(edits: readonly Edit[]): Promise<Receipt[]> {
    const receipts = new Map<string, Receipt>()
    for (const lane of lanesOf(edits.map((edit) => edit.at))) {
      const uids = new Set(lane.map((one) => one.key.uid))
      const mine = edits.filter((edit) => uids.has(edit.at.key.uid))
      const { max } = capabilities.batch.is
      for (let from = 0; from < mine.length; from += max) {
        const batch = mine.slice(from, from + max)
        for (const receipt of await send(await steps(batch)))
          receipts.set(addressKey(receipt.uid, receipt.name), receipt)
      }
    }
    return edits.map((edit) => {
      const receipt = receipts.get(addressKey(edit.at.key.uid, fold(edit.name, capabilities)))
      hold(receipt !== undefined, `no receipt for ${edit.name}`)
      return receipt
    })
  }

  async function done(edits: readonly Edit[]): Promise<void> {
    for (const receipt of await write(edits)) {
      hold(receipt.ok, `${receipt.name} could not be written, although nothing was in the way${why(receipt)}`)
    }
  }

  return { send, write, done }
}

function why(receipt: Receipt): string {
  return receipt.ok ? '' : `: ${receipt.error.message}`
}

/** The address of a name, as a world takes it. */
export function addressOf(at: Held, name: string): ValueAddress {
  return { place: at.place, form: at.form, name }
}

/** Held places by lane, each document once. */
export function lanesOf(wanted: readonly Held[]): Held[][] {
  const lanes = new Map<string, Map<string, Held>>()
  for (const one of wanted) {
    const lane = lanes.get(one.key.lane) ?? new Map<string, Held>()
    if (!lane.has(one.key.uid)) lane.set(one.key.uid, one)
    lanes.set(one.key.lane, lane)
  }
  return [...lanes.values()].map((lane) => [...lane.values()])
}

/** @throws LawBroken where the target's own schemas do not take what the world brings */
export function holdOf(stage: Stage, place: unknown, form: Form): Held {
  const { target } = stage
  const settings = target.config.settings.safeParse(stage.settings)
  hold(settings.success, `the settings of the world do not pass the target's schema`)
  const parsed = target.config.place.safeParse(place)
  hold(parsed.success, `a place of the world does not pass the target's schema: ${JSON.stringify(place)}`)
  const scope = target.parseScope({ settings: settings.data, place: parsed.data, form })
  return { place, form, scope, key: target.keyOf(scope) }
}
