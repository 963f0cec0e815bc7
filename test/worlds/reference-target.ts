import { z } from 'zod'
import { SealpostError, statusError } from '../../src/core/errors.js'
import type { Sighting } from '../../src/core/observation.js'
import { done, failed, type Receipt } from '../../src/core/receipts.js'
import { Secret } from '../../src/core/secret.js'
import type { Capabilities, FormCapabilities, Limit, Step, Target, TargetIo } from '../../src/core/target.js'

/** What the target declares, so that the suite is tried on every branch that it has. */
export interface Declared {
  readonly fold: 'upper' | 'exact'
  readonly stamps: 'per-value' | 'per-name' | 'none'
  readonly shows: boolean
  readonly open: boolean
}

interface Scope {
  readonly cupboard: string
  readonly shelf: string
}

const settings = z.strictObject({ cupboard: z.string().min(1) })
const place = z.strictObject({ shelf: z.string().min(1) })
const list = z.object({
  total: z.number(),
  next: z.number().nullable(),
  values: z.array(
    z.object({
      name: z.string(),
      form: z.enum(['secret', 'public']),
      value: z.string().optional(),
      stamp: z.number().optional(),
      made: z.number().optional(),
      shared: z.array(z.string()).optional(),
      fixed: z.boolean().optional(),
    }),
  ),
})
const results = z.object({
  results: z.array(z.object({ name: z.string(), ok: z.boolean(), created: z.boolean().optional() })),
})
const cupboardOf = z.object({ number: z.number() })
const removed = z.object({ removed: z.array(z.string()) })

const limit = <T>(is: T): Limit<T> => ({ is, source: 'the cupboard itself', verified: '2026-11-23' })

/** What it says that it cannot do. */
function cannot({ shows, stamps }: Declared): string[] {
  return [
    ...(shows ? [] : ['return a secret']),
    'keep two values under one name',
    ...(stamps === 'none' ? ['tell what was made anew', 'refuse to overwrite, or say that it did'] : []),
  ]
}

function capabilitiesOf(declared: Declared): Capabilities {
  const { fold, stamps, shows, open } = declared
  const secret: FormCapabilities = {
    readBack: limit(shows ? 'value' : 'never'),
    revision: limit(stamps),
    maxBytes: limit(4000),
    empty: limit(true),
  }
  return {
    title: 'Cupboard',
    access: {
      token: ['CUPBOARD_TOKEN'],
      endpoint: { env: 'CUPBOARD_URL', default: 'https://cupboard.example' },
      permissions: ['open the door'],
      portal: 'https://cupboard.example/keys',
    },
    forms: { secret, public: open && { ...secret, readBack: limit('value') } },
    names: {
      fold,
      pattern: limit('[A-Za-z_][A-Za-z0-9_]*'),
      reserved: limit(['CUPBOARD_*']),
      maxLength: limit(60),
    },
    batch: limit({ shape: 'array', max: 20 }),
    maxPerScope: limit(150),
    maxTotalBytes: limit(Number.POSITIVE_INFINITY),
    takesEffect: limit('now'),
    places: [{ place: '{ shelf: NAME }', means: 'one shelf' }],
    pace: { writeGapMs: limit(0), unstatedWaitMs: limit(1000) },
    tickMs: limit(1),
    cannot: cannot(declared).map((what) => limit<string>(what)),
  }
}

/** A target that keeps every law, over the cupboard. */
export function referenceTarget(declared: Declared): Target<Scope, z.infer<typeof settings>, z.infer<typeof place>> {
  const capabilities = capabilitiesOf(declared)
  return {
    id: 'cupboard',
    api: 1,
    capabilities,
    config: { settings, place },
    parseScope({ settings: { cupboard }, place: { shelf }, form }) {
      if (form === 'public' && !declared.open)
        throw new SealpostError('config', 'this cupboard keeps nothing in the open')
      return { cupboard, shelf }
    },
    keyOf({ cupboard, shelf }) {
      const uid = uidOf(cupboard, shelf)
      return {
        uid,
        label: `${cupboard}/${shelf}`,
        lane: uid,
        holder: `cupboard|${cupboard}`,
        within: shelf,
        maxNames: capabilities.maxPerScope.is,
      }
    },
    identify: async ({ scope: { cupboard }, io }) =>
      String((await ask(io, `/cupboards/${cupboard}`, 'find the cupboard', cupboardOf, {})).number),
    observe: ({ scopes, io }) =>
      Promise.all(
        scopes.map(async (scope) => {
          const { sightings, total } = await readAll(scope, io)
          if (total === sightings.length) return { listed: true, sightings }
          return { listed: false, because: 'the cupboard counts more than it shows', sightings }
        }),
      ),
    async write({ steps, io }) {
      const receipts = new Map<Step, Receipt>()
      for (const shelf of new Set(steps.map((step) => step.scope.shelf))) {
        const mine = steps.filter((step) => step.scope.shelf === shelf)
        try {
          for (const [step, receipt] of await writeShelf(mine, io)) receipts.set(step, receipt)
        } catch (thrown) {
          for (const step of mine) receipts.set(step, failed(step, thrown))
        }
      }
      return steps.map((step) => receipts.get(step) as Receipt)
    },
    redeploy: 'none',
  }
}

const uidOf = (cupboard: string, shelf: string) => `cupboard|${cupboard}|${shelf}`
const valuesOf = ({ shelf }: Scope) => `/shelves/${shelf}/values`
const fixed = { because: 'it is fixed to the shelf', unlock: 'Ask the owner of the cupboard to take it off.' }

async function readAll(scope: Scope, io: TargetIo): Promise<{ sightings: Sighting[]; total: number }> {
  const sightings: Sighting[] = []
  for (let from = 0; ; ) {
    const page = await ask(io, `${valuesOf(scope)}${from === 0 ? '' : `?from=${from}`}`, 'list values', list, {})
    for (const { name, form, value, stamp, made, shared, fixed: isFixed } of page.values) {
      sightings.push({
        name,
        form,
        ...(isFixed ? { blocked: { secret: fixed, public: fixed } } : {}),
        ...(made === undefined ? {} : { made: String(made) }),
        ...(shared === undefined ? {} : { stampedWith: shared.map((shelf) => uidOf(scope.cupboard, shelf)) }),
        ...(value === undefined ? {} : { secret: new Secret(value) }),
        ...(stamp === undefined ? {} : { revision: String(stamp), changedAt: Math.floor(stamp / 1000) }),
      })
    }
    if (page.next === null) return { sightings, total: page.total }
    from = page.next
  }
}

async function writeShelf(steps: readonly Step<Scope>[], io: TargetIo): Promise<[Step, Receipt][]> {
  const { scope } = steps[0] as Step<Scope>
  const puts = steps.flatMap((step) =>
    step.do === 'put' ? [{ name: step.name, value: step.value, form: step.form }] : [],
  )
  if (puts.length === 0) {
    const names = steps.map(({ name }) => name)
    await ask(io, valuesOf(scope), 'remove values', removed, { method: 'DELETE', body: { names } })
    return steps.map((step) => [step, done(step)])
  }
  const answer = await ask(io, valuesOf(scope), 'store values', results, { method: 'PUT', body: { values: puts } })
  return steps.map((step) => {
    const result = answer.results.find((one) => one.name === step.name)
    if (result === undefined) return [step, failed(step, new SealpostError('unconfirmed', 'the cupboard is silent'))]
    if (!result.ok) return [step, failed(step, new SealpostError('invalid', 'the cupboard does not take this value'))]
    const evidence = { true: 'created', false: 'updated', undefined: undefined } as const
    return [step, done(step, { evidence: evidence[`${result.created}`] })]
  })
}

async function ask<T>(
  io: TargetIo,
  path: string,
  what: string,
  shape: z.ZodType<T>,
  how: { method?: string; body?: unknown },
): Promise<T> {
  const response = await io.fetch(`${io.endpoint}${path}`, {
    method: how.method ?? 'GET',
    ...(how.body === undefined ? {} : { body: JSON.stringify(how.body) }),
  })
  if (!response.ok) throw statusError(response.status, what)
  const read = shape.safeParse(await response.json())
  if (!read.success) throw new SealpostError('bad-answer', `${what}: the answer is not what the cupboard says it is`)
  return read.data
}
