import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Kind, kinds, type Vendors, vendors } from './vendors.kit.js'

let box: Vendors
beforeEach(async () => {
  box = await vendors()
})
afterEach(() => box.close())

const may = 'allow: [create, update, remove], maxRemovals: 9'

/** A target that keeps what is called `OPEN…` readable. */
const open = (kind: Kind) => kinds[kind].replace(/ }$/, ', public: ["OPEN*"] }')

test.each<[Kind, string]>([
  ['repository', 'GONE'],
  ['environment', 'GONE'],
  ['organization', 'GONE'],
  ['repository', 'OPEN'],
  ['environment', 'OPEN'],
  ['organization', 'OPEN'],
  ['vercel', 'GONE'],
  ['vercel', 'OPEN'],
  ['site', 'GONE'],
  ['site', 'OPEN'],
  ['team', 'GONE'],
  ['team', 'OPEN'],
  ['pages', 'OPEN'],
])(
  'what somebody edits between the plan and the first write of its place is not removed: %s, %s',
  async (kind, name) => {
    const asked = { targets: { one: open(kind) }, policy: may }
    expect((await box.run({ ...asked, values: { production: { [name]: 'made-up one', STAYS: 'two' } } })).exit).toBe(0)
    box.tick()
    const after = await box.run({
      ...asked,
      values: { production: { STAYS: 'two, changed' } },
      meanwhile: () => {
        box.hand.plant(kind, name, "a stranger's", name === 'OPEN')
        box.tick()
      },
    })
    expect(after.of('STAYS')).toMatchObject({ do: 'update', ok: true })
    expect(after.of(name)).toMatchObject({ do: 'remove', ok: false, error: { code: 'held-back' } })
    expect(after.exit).toBe(1)
    expect(peek(kind, name)).toBe("a stranger's")
  },
)

const two = {
  site: kinds.site.replace('production: production', 'production: production, preview: dev'),
  vercel: kinds.vercel.replace('production: production', 'production: production, preview: preview'),
}

test.each(['site', 'vercel'] as const)(
  'a stamp that our own write of the name in another place moved holds no removal back, an edit does: %s',
  async (kind) => {
    const asked = { targets: { one: two[kind] }, policy: may }
    const first = { X: 'made-up one', Y: 'made-up two', STAYS: 'three' }
    expect((await box.run({ ...asked, values: { production: first, preview: first } })).exit).toBe(0)
    box.tick()
    const after = await box.run({
      ...asked,
      values: { production: { STAYS: 'four' }, preview: { X: 'made-up five', Y: 'made-up two', STAYS: 'three' } },
      meanwhile: () => {
        box.hand.plant(kind, 'Y', "a stranger's")
        box.tick()
      },
    })
    const [production] = after.changes.filter(({ name, environment }) => name === 'X' && environment === 'production')
    expect(production).toMatchObject({ do: 'remove', ok: true })
    const [edited] = after.changes.filter(({ name, environment }) => name === 'Y' && environment === 'production')
    expect(edited).toMatchObject({ do: 'remove', ok: false, error: { code: 'held-back' } })
    expect(box.hand.peek(kind, 'X')).toBeUndefined()
    expect(box.hand.peek(kind, 'Y')).toBe("a stranger's")
  },
)

function peek(kind: Kind, name: string): string | undefined {
  const variable = name === 'OPEN' && ['repository', 'environment', 'organization'].includes(kind)
  return variable ? box.hand.peekVariable(kind, name) : box.hand.peek(kind, name)
}
