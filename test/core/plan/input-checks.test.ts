import { describe, expect, it } from 'vitest'
import { SealpostError } from '../../../src/core/errors.js'
import {
  type Credentials,
  checkInput,
  type InputFacts,
  inputWarnings,
  isExplicit,
} from '../../../src/core/plan/input-checks.js'
import { Secret } from '../../../src/core/secret.js'
import type { Desired, SourceRead, SourceValue } from '../../../src/core/value.js'
import type { Doubt } from '../../../src/core/value-doubts.js'

interface Given {
  readonly text: string
  /** At the target; the same where left out. */
  readonly as?: string
  readonly doubts?: readonly Doubt[]
  readonly unasked?: true
}

/** Values of one environment that all go to the target `web`. */
function input(
  given: Readonly<Record<string, Given>>,
  more: { allowed?: string[]; secrets?: string[]; placeless?: true } = {},
): InputFacts {
  const values = new Map<string, SourceValue>()
  const desired: Desired[] = []
  for (const [index, [name, { text, as = name, ...rest }]] of Object.entries(given).entries()) {
    const at = more.placeless ? {} : { at: `.env:${index + 1}` }
    const value = { secret: new Secret(text), ...at, ...rest }
    values.set(name, value)
    desired.push({
      address: { target: 'web', use: 'made-up', scope: 'a', name: as },
      uid: 'a',
      form: 'secret',
      environment: 'production',
      sourceName: name,
      secret: value.secret,
      origin: { name: 'drawer', at: '' },
      ...at,
    })
  }
  const policy = { allowUnusual: more.allowed ?? [] }
  const targets = [{ name: 'web', secrets: more.secrets ?? ['*'] }]
  const config = { policy, targets, sources: [], where: (path: readonly unknown[]) => `sealpost.yaml:${path.length}` }
  const reads = new Map([['drawer', new Map([['production', values]])]])
  return { reads, desired, config: config as never }
}

const nobody: Credentials = { isName: () => false, values: new Set() }

function refusal(of: InputFacts, credentials = nobody): SealpostError {
  try {
    checkInput(of, credentials)
  } catch (thrown) {
    if (thrown instanceof SealpostError) return thrown
  }
  throw new Error('it should have been refused')
}

describe('the gate', () => {
  it('tells all masks at once, with their lines and the one line that lets them through', () => {
    const error = refusal(
      input({ A: { text: '***' }, B: { text: 'fine' }, C: { text: '****' }, D: { text: 'ENC[AES256_GCM,x]' } }),
    )
    expect(error).toMatchObject({ code: 'source', where: '.env:1', exit: 3 })
    expect(error.message).toBe(
      'A is a mask that tools print in place of a value; also C (.env:3); D (.env:4) is still encrypted (SOPS)',
    )
    expect(error.hint).toContain('`policy.allowUnusual: ["A", "C", "D"]`')
  })

  it('lists so many troubles of a kind, and of other kinds, and counts the rest', () => {
    const masks = Object.fromEntries(Array.from({ length: 13 }, (_, at) => [`M${at}`, { text: '***' }]))
    const sealed = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`S${at}`, { text: 'ENC[AES256_GCM,x]' }]))
    const { message, hint } = refusal(input({ ...masks, ...sealed }))
    expect(message).toContain('M0 is a mask that tools print in place of a value; also M1 (.env:2), ')
    expect(message).toContain('M10 (.env:11) and 2 more; S0 (.env:14) is still encrypted (SOPS); ')
    expect(message).toMatch(/S9 \(\.env:23\) is still encrypted \(SOPS\); and 2 more values with similar problems$/)
    expect(hint).toContain('"M9"]`')
  })

  it('tells what a source without files and lines has, by its names and the place of the source in the config', () => {
    const given = { A: { text: '***' }, B: { text: '***' }, C: { text: 'x\n' }, D: { text: 'y\n' } }
    const bare = input(given, { placeless: true })
    expect(refusal(bare).message).toBe('A is a mask that tools print in place of a value; also B')
    expect(refusal(bare).where).toBeUndefined()
    expect(inputWarnings(bare)).toEqual([
      {
        because: expect.stringMatching(/^C: begins or ends with whitespace.*; also D$/),
        at: 'sealpost.yaml:1',
      },
    ])
  })

  it('leads to the block of the very source where there are several, and keeps their values apart', () => {
    const one = input({ C: { text: 'x\n' } }, { placeless: true })
    const [desired] = one.desired as [Desired]
    const other = { ...desired, origin: { name: 'app', at: '' }, secret: new Secret('y\n') }
    const sources = [{ name: 'drawer', at: 'sealpost.yaml:4' }]
    const app: SourceRead = new Map([['production', new Map([['C', { secret: other.secret }]])]])
    const both = {
      reads: new Map([...one.reads, ['app', app]]),
      desired: [desired, other],
      config: { ...one.config, sources } as never,
    }
    expect(inputWarnings(both)).toEqual([{ because: expect.stringMatching(/^C: .*; also C$/), at: 'sealpost.yaml:4' }])
  })

  it('tells a value once, however many places it goes to', () => {
    const once = input({ A: { text: '***' }, E: { text: 'x\n' } })
    const [first, second] = once.desired as [Desired, Desired]
    const many = { ...once, desired: [first, second, { ...first, uid: 'b' }, { ...second, uid: 'b' }] }
    expect(refusal(many).message).toBe('A is a mask that tools print in place of a value')
    expect(inputWarnings(many)).toHaveLength(1)
  })

  it('lets through what is meant by name, and nothing beside it', () => {
    const given = { A: { text: '***' }, B: { text: '***' } }
    expect(() => checkInput(input(given, { allowed: ['A', 'B'] }), nobody)).not.toThrow()
    expect(refusal(input(given, { allowed: ['A'] })).hint).toContain('`policy.allowUnusual: ["A", "B"]`')
  })

  it('refuses a value that a # cuts, unless that is meant', () => {
    const cut = { PASSWORD: { text: 'half', doubts: ['cut' as const] } }
    expect(refusal(input(cut))).toMatchObject({ code: 'source', where: '.env:1' })
    expect(refusal(input(cut)).hint).toContain('Put quotes around the value.')
    const allowed = input(cut, { allowed: ['PASSWORD'] })
    expect(() => checkInput(allowed, nobody)).not.toThrow()
    expect(inputWarnings(allowed)).toEqual([])
  })

  it('never sends a credential of the run, by its name at the source, its name at the target, or its value', () => {
    const credentials: Credentials = { isName: (name) => name === 'OWN_TOKEN', values: new Set(['caNaRy-token']) }
    for (const given of [
      { OWN_TOKEN: { text: 'anything' } },
      { OTHER: { text: 'anything', as: 'OWN_TOKEN' } },
      { HARMLESS: { text: 'caNaRy-token' } },
      { HARMLESS: { text: 'caNaRy-token\n' } },
    ] satisfies Record<string, Given>[]) {
      const error = refusal(input(given, { allowed: Object.keys(given) }), credentials)
      expect(error).toMatchObject({ code: 'source', where: '.env:1' })
      expect(error.message).toContain('is a credential of this run')
      expect(error.hint).toContain(`"!${Object.keys(given)[0]}"`)
      expect(JSON.stringify(error)).not.toContain('caNaRy')
    }
  })

  it('tells all credentials of the run at once, each by its name and how to leave it out', () => {
    const given = Object.fromEntries(Array.from({ length: 13 }, (_, at) => [`OWN_${at}`, { text: 'anything' }]))
    const { message, hint } = refusal(input(given), { isName: (name) => name.startsWith('OWN_'), values: new Set() })
    expect(message).toMatch(
      /^OWN_0 is a credential of this run and must not be sent to web; also OWN_1, OWN_2, .*OWN_10 and 2 more$/,
    )
    expect(hint).toContain('"!OWN_0", "!OWN_1"')
  })

  it('wants names where a source gives whatever it holds', () => {
    const given = { A: { text: 'fine', unasked: true } } satisfies Record<string, Given>
    for (const secrets of [['*'], ['A', '*'], ['?'], ['*A'], ['**']]) {
      expect(isExplicit(secrets)).toBe(false)
      expect(refusal(input(given, { secrets }))).toMatchObject({ code: 'config', where: 'sealpost.yaml:3', exit: 64 })
    }
    for (const secrets of [['A'], ['A*', '!AB'], ['A', '!*B']]) {
      expect(isExplicit(secrets)).toBe(true)
      expect(() => checkInput(input(given, { secrets }), nobody)).not.toThrow()
    }
  })

  it('says each doubt once, for all names that have it', () => {
    const given: Record<string, Given> = {}
    for (let index = 0; index < 13; index += 1) given[`N${index}`] = { text: 'x', doubts: ['comment'] }
    given.KEY = { text: '-----BEGIN PRIVATE KEY-----\\nAAAA' }
    given.EDGE = { text: 'x\n' }
    given.COLOUR = { text: '\u001b[31mred' }
    const warnings = inputWarnings(input(given))
    expect(warnings.map(({ at }) => at)).toEqual(['.env:1', '.env:14', '.env:15', '.env:16'])
    expect(warnings[0]?.because).toMatch(
      /^N0: ends at a #; the rest of the line is a comment; also N1 \(\.env:2\), .*N10 \(\.env:11\) and 2 more$/,
    )
    expect(warnings[1]?.because).toContain('is a PEM without line ends')
  })
})
