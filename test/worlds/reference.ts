import type { Stage, TargetWorld } from '../../src/conformance/index.js'
import type { Target } from '../../src/core/target.js'
import { type Declared, referenceTarget } from './reference-target.js'
import { startCupboard } from './reference-vendor.js'
import { troubleAt, vendorClock } from './trouble.js'

/**
 * A vendor and a target that nobody has, in every variety that the suite tells apart.
 * @param change makes another target of the one that keeps all laws
 */
export function referenceWorld(
  declared: Declared,
  change: (target: Target) => Target = (target) => target,
): TargetWorld {
  return {
    async start(): Promise<Stage> {
      const clock = vendorClock()
      const cupboard = await startCupboard({
        shelves: ['top', 'bottom'],
        fold: declared.fold,
        stamps: declared.stamps,
        shows: declared.shows,
        now: clock.now,
      })
      const shelfOf = (place: unknown) => (place as { shelf: string }).shelf
      const trouble = troubleAt(cupboard, {
        unauthorized: { status: 401, body: {} },
        forbidden: { status: 403, body: {} },
        missing: { status: 404, body: {} },
        limited: { status: 429, body: {}, headers: { 'retry-after': '1' } },
        broken: { status: 500, body: {} },
        reject: ({ name }) => cupboard.refuse(name),
        hide: () => {
          cupboard.hide(1)
          return () => cupboard.hide(0)
        },
      })
      const asked = async (method: string, body?: unknown) => {
        const response = await fetch(`${cupboard.url}/shelves/top/values`, {
          method,
          headers: { authorization: `Bearer ${cupboard.token}` },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        })
        return response.text()
      }
      const attempts = {
        'return a secret': async () => {
          cupboard.plant('top', 'HIDDEN', 'never shown', 'secret')
          return !(await asked('GET')).includes('never shown')
        },
        'keep two values under one name': async () => {
          for (const value of ['one', 'two']) await asked('PUT', { values: [{ name: 'TWICE', value, form: 'secret' }] })
          return (await asked('GET')).split('TWICE').length === 2
        },
      }
      const { 'return a secret': _shown, ...rest } = attempts
      const unstamped = {
        'tell what was made anew': async () => {
          cupboard.plant('top', 'ANEW', 'one', 'secret')
          const before = await asked('GET')
          cupboard.uproot('top', 'ANEW')
          cupboard.plant('top', 'ANEW', 'one', 'secret')
          return before === (await asked('GET'))
        },
        'refuse to overwrite, or say that it did': async () => {
          const put = (value: string) => asked('PUT', { values: [{ name: 'RACED', value, form: 'secret' }] })
          return (await put('one')) === (await put('two')) && cupboard.peek('top', 'RACED')?.value === 'two'
        },
      }
      const [top, bottom] = [{ shelf: 'top' }, { shelf: 'bottom' }]
      return {
        target: change(referenceTarget(declared)),
        settings: { cupboard: 'kitchen' },
        places: [top, bottom],
        spellings: ['Kitchen', 'galley'].map((name) => ({ settings: { cupboard: name }, place: bottom, of: 1 })),
        elsewhere: { settings: { cupboard: 'cellar' }, place: top },
        obstacles: [
          {
            is: 'something that is fixed to the shelf',
            address: { place: top, form: 'secret', name: 'FIXED' },
            arrange: async () => cupboard.fix('top', 'FIXED'),
          },
        ],
        endpoint: cupboard.url,
        token: cupboard.token,
        peek: async ({ place, name }) => cupboard.peek(shelfOf(place), name)?.value,
        plant: async (addresses, value) => {
          for (const { place, form, name } of addresses) cupboard.plant(shelfOf(place), name, value, form)
        },
        uproot: async ({ place, name }) => cupboard.uproot(shelfOf(place), name),
        attributes: async ({ place, name }) => cupboard.peek(shelfOf(place), name)?.note,
        wait: clock.wait,
        requests: trouble.requests,
        order: trouble.order,
        calm: () => {
          cupboard.refuse(undefined)
          trouble.calm()
        },
        attempts: {
          ...(declared.shows ? rest : attempts),
          ...(declared.stamps === 'none' ? unstamped : {}),
        },
        close: cupboard.close,
      }
    },
  }
}

export type { Declared }

/** The varieties: between them, every branch of every law is taken. */
export const varieties: Readonly<Record<string, Declared>> = {
  'stamps every value, shows none': { fold: 'upper', stamps: 'per-value', shows: false, open: true },
  'stamps nothing, shows nothing': { fold: 'exact', stamps: 'none', shows: false, open: false },
  'stamps names, shows everything': { fold: 'exact', stamps: 'per-name', shows: true, open: true },
}
