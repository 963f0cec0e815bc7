import * as z from 'zod/mini'
import { SealpostError } from '../../src/core/errors.js'
import type { Source, SourceList } from '../../src/core/source.js'
import type { Capabilities, FormCapabilities, Limit, Schema, Target, TargetList } from '../../src/core/target.js'

function claim<T>(is: T): Limit<T> {
  return { is, source: 'made up for a test', verified: '2026-11-23' }
}

const form: FormCapabilities = {
  readBack: claim('never'),
  revision: claim('none'),
  maxBytes: claim(1000),
  empty: claim(false),
}

function capabilities(title: string, places: readonly string[], readable: boolean): Capabilities {
  return {
    title,
    access: {
      token: ['BOX_TOKEN'],
      endpoint: { env: 'BOX_URL', default: 'https://box.example' },
      permissions: [],
      portal: 'https://box.example',
    },
    forms: { secret: form, public: readable ? form : false },
    names: { fold: 'exact', pattern: claim('.*'), reserved: claim([]), maxLength: claim(100) },
    batch: claim({ shape: 'one', max: 1 }),
    maxPerScope: claim(100),
    maxTotalBytes: claim(Number.POSITIVE_INFINITY),
    takesEffect: claim('now'),
    places: places.map((place) => ({ place, means: 'made up' })),
    pace: { writeGapMs: claim(0), unstatedWaitMs: claim(0) },
    tickMs: claim(1000),
    cannot: [],
  }
}

const nothing = {
  identify: () => Promise.resolve('one'),
  observe: () => Promise.resolve([]),
  write: () => Promise.resolve([]),
  redeploy: 'none' as const,
}

interface BoxPlace {
  readonly box: string
  readonly place: string
}

const boxSettings = z.strictObject({
  box: z.string().check(z.regex(/^[a-z-]+$/, 'must be the name of a box'), z.describe('The box.')),
  size: z.optional(z.union([z.int(), z.enum(['small', 'large'])]).check(z.describe('How large.'))),
  deep: z.optional(z.strictObject({ colour: z.string() })),
})
const boxPlace = z.union([z.enum(['top', 'bottom']), z.strictObject({ drawer: z.string().check(z.minLength(1)) })])

/** A target with two readable places and any number of drawers; the drawer called `none` makes no sense. */
const box: Target<BoxPlace, z.output<typeof boxSettings>, z.output<typeof boxPlace>> = {
  id: 'box',
  api: 1,
  capabilities: capabilities('Box', ['top', 'bottom', '{ drawer: name }'], true),
  config: { settings: boxSettings, place: boxPlace },
  parseScope({ settings, place, form: kind }) {
    const name = typeof place === 'string' ? place : `drawer ${place.drawer}`
    if (name === 'drawer none') throw new SealpostError('config', 'there is no such drawer', { hint: 'Take another.' })
    if (name === 'bottom' && kind === 'public') throw new SealpostError('config', 'the bottom is never readable')
    return { box: settings.box, place: name }
  },
  keyOf: (scope) => ({
    uid: `box|${scope.box}|${scope.place}`,
    label: `${scope.box}/${scope.place}`,
    lane: 'box',
    holder: 'box',
    within: `${scope.box}/${scope.place}`,
    maxNames: 100,
  }),
  ...nothing,
}

/** A target whose schemas come from no library we know, and drop what they do not know. */
const own: Target<string, { room: string }, string> = {
  id: 'own',
  api: 1,
  capabilities: capabilities('Own', ['here'], false),
  config: {
    settings: handmade(
      (given) => {
        const { room } = given as { room?: unknown }
        return typeof room === 'string' ? { room } : undefined
      },
      ['room'],
    ),
    place: handmade((given) => (given === 'here' ? 'here' : undefined), []),
  },
  parseScope: ({ settings }) => settings.room,
  keyOf: (room) => ({ uid: `own|${room}`, label: room, lane: 'own', holder: 'own', within: room, maxNames: 1 }),
  ...nothing,
}

function handmade<T>(take: (given: unknown) => T | undefined, path: string[]): Schema<T> {
  return {
    safeParse(given) {
      const data = take(given)
      if (data !== undefined) return { success: true, data }
      return { success: false, error: { issues: [{ path, message: 'is what this needs' }] } }
    },
  }
}

const shelfSettings = z.strictObject({ path: z._default(z.string(), 'shelf/{environment}') })
const shelf: Source<z.output<typeof shelfSettings>> = {
  id: 'shelf',
  api: 1,
  config: { settings: shelfSettings },
  access: { env: [] },
  read: () => Promise.resolve(new Map()),
  versions: 'none',
  editedNames: () => Promise.resolve(new Map()),
}

export const targets: TargetList = {
  box: () => Promise.resolve({ target: box }),
  own: () => Promise.resolve({ target: own }),
}

export const sources: SourceList = { shelf: () => Promise.resolve({ source: shelf }) }
