import type { Warning } from '../change.js'
import type { Config } from '../config.js'
import { type Code, SealpostError } from '../errors.js'
import type { Secret } from '../secret.js'
import type { Desired, Reads, SourceValue } from '../value.js'
import { type Doubt, doubtText } from '../value-doubts.js'

/** What a run itself works with, and so never sends anywhere as a value. */
export interface Credentials {
  /** Whether a variable of this name holds one, whatever it holds. */
  readonly isName: (name: string) => boolean
  /** What those variables hold in this run, as {@link Secret.isOneOf} compares it. */
  readonly values: ReadonlySet<string>
}

/** What passes the gate: values that a source gave and that a target is to get. */
export interface InputFacts {
  readonly reads: Reads
  readonly desired: readonly Desired[]
  readonly config: Pick<Config, 'policy' | 'targets' | 'sources' | 'where'>
}

/** Most names that one message lists; behind them stands how many more there are. */
const mostNames = 10

/**
 * Every value of every source passes here on its way to a target. Three things do not pass: a credential of the run
 * itself; a value that nobody asked for by name where the source gives whatever it holds; and, unless
 * `policy.allowUnusual` names it, a value that cannot have been meant.
 * @throws SealpostError 'source' or 'config', with file and line, for all values with one trouble at once; the text of a
 *   value is never part of it
 */
export function checkInput(input: InputFacts, credentials: Credentials): void {
  const { policy, targets, where } = input.config
  const asked = new Map(targets.map(({ name, secrets }) => [name, isExplicit(secrets)]))
  const caught: Desired[] = []
  for (const one of input.desired) {
    const { target, name } = one.address
    if (given(one, input.reads)?.unasked && !asked.get(target)) throw notExplicit(target, where)
    if ([one.sourceName, name].some(credentials.isName) || one.secret.isOneOf(credentials.values)) caught.push(one)
  }
  if (caught.length > 0) throw ownCredential(caught)

  const meant = new Set(policy.allowUnusual)
  const troubles = atSource(input).flatMap((one) => {
    const what = meant.has(one.name) ? undefined : troubleOf(one.value)
    return what === undefined ? [] : [{ ...one, what }]
  })
  if (troubles.length > 0) throw implausible(troubles, policy.allowUnusual)
}

/** What somebody who wrote the values may not expect of them; stops nothing. */
export function inputWarnings(input: InputFacts): Warning[] {
  const meant = new Set(input.config.policy.allowUnusual)
  const groups = new Map<Doubt, Named[]>()
  for (const one of atSource(input)) {
    if (meant.has(one.name)) continue
    for (const doubt of new Set([...(one.value.doubts ?? []), ...one.value.secret.doubts()])) {
      const named = groups.get(doubt) ?? []
      named.push(one)
      groups.set(doubt, named)
    }
  }
  return [...groups].map(([doubt, named]) => {
    const [first] = named
    const at = first?.value.at ?? blockOf(first, input.config)
    const more = named.length > 1 ? `; also ${listed(named.slice(1))}` : ''
    return { because: `${first?.name}: ${doubtText(doubt)}${more}`, at }
  })
}

/**
 * Whether a list of globs says what it takes: each glob that takes names in begins with a part of a name. `*` alone takes
 * in whatever somebody may put there one day.
 */
export function isExplicit(globs: readonly string[]): boolean {
  return globs.every((glob) => /^[^*?]/.test(glob))
}

/** Where the block of a value's source begins. */
function blockOf(named: Named | undefined, { sources, where }: Pick<Config, 'sources' | 'where'>): string {
  return sources.find(({ name }) => name === named?.source)?.at ?? where(['source'])
}

/** A value under its name at the source. */
interface Named {
  readonly name: string
  /** The source's own name in the config. */
  readonly source: string
  readonly value: SourceValue
}

/** Each value that a target is to get, once, however many get it. */
function atSource({ reads, desired }: InputFacts): Named[] {
  const found = new Map<string, Map<string, Named>>()
  for (const one of desired) {
    const [source, name] = [one.origin.name, one.sourceName]
    const key = JSON.stringify([one.environment, source])
    const here = found.get(key) ?? new Map<string, Named>()
    found.set(key, here)
    const value = here.has(name) ? undefined : given(one, reads)
    if (value !== undefined) here.set(name, { name, source, value })
  }
  return [...found.values()].flatMap((here) => [...here.values()])
}

function given({ environment, sourceName, origin }: Desired, reads: Reads): SourceValue | undefined {
  return reads.get(origin.name)?.get(environment)?.get(sourceName)
}

function troubleOf({ secret, doubts }: SourceValue): string | undefined {
  return doubts?.includes('cut') ? doubtText('cut') : secret.implausibility()
}

function implausible(troubles: readonly (Named & { what: string })[], allowed: readonly string[]): SealpostError {
  const [first, ...more] = troubles as [Named & { what: string }, ...(Named & { what: string })[]]
  const alike = more.filter(({ what }) => what === first.what)
  const others = more.filter(({ what }) => what !== first.what)
  const names = [...new Set([...allowed, ...troubles.slice(0, mostNames).map(({ name }) => name)])]
  const unlock = `policy.allowUnusual: [${names.map((name) => JSON.stringify(name)).join(', ')}]`
  const mend = first.what === doubtText('cut') ? 'Put quotes around the value' : 'Replace it with the real value'
  return refused(
    'source',
    [
      `${first.name} ${first.what}`,
      ...(alike.length > 0 ? [`also ${listed(alike)}`] : []),
      ...others.slice(0, mostNames).map((one) => `${placed(one)} ${one.what}`),
      ...(others.length > mostNames ? [`and ${others.length - mostNames} more values with similar problems`] : []),
    ].join('; '),
    first.value.at,
    `Nothing was written. ${mend}. If the value is correct as it is, allow it: \`${unlock}\`.`,
  )
}

function ownCredential(caught: readonly Desired[]): SealpostError {
  const [first] = caught as [Desired, ...Desired[]]
  const { target } = first.address
  const alike = [...new Set(caught.map(({ sourceName }) => sourceName))].filter((name) => name !== first.sourceName)
  const more = alike.length > 0 ? `; also ${shortened(alike)}` : ''
  const out = [first.sourceName, ...alike].slice(0, mostNames).map((name) => JSON.stringify(`!${name}`))
  return refused(
    'source',
    `${first.sourceName} is a credential of this run and must not be sent to ${target}${more}`,
    first.at,
    `Nothing was written. Exclude it with ${out.join(', ')} in the \`secrets\` of each target. If a target needs ` +
      'a token of its own, create a separate one, and give this run its token in another variable with `token: { env: NAME }`.',
  )
}

function notExplicit(target: string, where: Config['where']): SealpostError {
  return refused(
    'config',
    `${target} has no explicit list of \`secrets\`, which this source requires`,
    where(['targets', target, 'secrets']),
    'Nothing was written. With a source that returns everything it has, such as `json` of `env`, each target needs `secrets` that ' +
      'list the names: `secrets: [DATABASE_URL, "SHOP_*"]`. No entry may begin with * or ?.',
  )
}

function refused(code: Code, message: string, where: string | undefined, hint: string): SealpostError {
  return new SealpostError(code, message, { where, hint })
}

function listed(named: readonly Named[]): string {
  return shortened(named.map(placed))
}

function placed({ name, value: { at } }: Named): string {
  return at === undefined ? name : `${name} (${at})`
}

function shortened(texts: readonly string[]): string {
  const more = texts.length - mostNames
  return more <= 0 ? texts.join(', ') : `${texts.slice(0, mostNames).join(', ')} and ${more} more`
}
