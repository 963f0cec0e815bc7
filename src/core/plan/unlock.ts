import { addressText } from '../address.js'
import type { Change, Lift, Plan, RunOption } from '../change.js'
import { allowText, type Permission, type Policy, permissions, type Selection } from '../config.js'
import { type Consents, consentKinds, consentOptions, isOneName } from '../consent.js'
import { shellWord } from '../shell.js'
import { consentKindOf } from './consent.js'
import { merged, mostNames, onceFor } from './lifts.js'

/** All that it takes, at once, to have a plan's refusals lifted, or, where there are none, what it leaves alone let through. */
export interface Unlock {
  readonly about: 'refused' | 'skipped'
  /** How many refusals, or changes, that is. */
  readonly of: number
  /** For one run alone; absent where no option lifts any. */
  readonly once?: {
    readonly lifts: number
    /** The whole command, or the inputs of a step in a run that somebody starts by hand. */
    readonly as: 'command' | 'inputs'
    readonly text: string
    readonly options: readonly RunOption[]
  }
  /** For good; absent where no setting lifts any. */
  readonly config?: { readonly lifts: number; readonly file: string; readonly text: string }
  /** What to do about those that neither lifts, a sentence each. */
  readonly rest: readonly string[]
}

/** What a run was told, which goes before what it would have to be told beside. */
export interface Told {
  readonly policy: Pick<Policy, 'allow' | 'maxRemovals'>
  /** The config as messages name it. */
  readonly file: string
  readonly only: Selection
  readonly recover: boolean
  readonly accept: readonly string[]
  /** Those that come to something. */
  readonly consents: Consents
}

type Settings = NonNullable<Lift['settings']>

/** @returns undefined where nothing is held back that anybody could let through */
export function unlockOf({ refusals, changes }: Pick<Plan, 'refusals' | 'changes'>, told: Told): Unlock | undefined {
  if (refusals.length > 0) {
    const all = refusals.map(({ lift = {}, unlock }) => ({ lift: givable(lift), unlock }))
    const rest = all.flatMap(({ lift, unlock }) => (Object.keys(lift).length === 0 ? [unlock] : []))
    return unlocking(
      'refused',
      all.map(({ lift }) => lift),
      { told, rest: [...new Set(rest)] },
    )
  }
  const held = changes.filter(({ held }) => held !== undefined)
  if (held.length === 0) return undefined
  return unlocking('skipped', liftsOf(held, changes, told.policy).map(givable), { told, rest: [] })
}

/** A lift without its options where one of them would not arrive as it is written: that would let something else through. */
function givable({ once, ...settled }: Lift): Lift {
  return once === undefined || !once.every(isGivable) ? settled : { once, ...settled }
}

function isGivable({ option, names }: RunOption): boolean {
  return names.every((name) => !/\p{C}/u.test(name) && (option === 'accept' || isOneName(name)))
}

function unlocking(
  about: Unlock['about'],
  lifts: readonly Lift[],
  { told, rest }: { readonly told: Told; readonly rest: readonly string[] },
): Unlock {
  const once = lifts.flatMap((lift) => (lift.once === undefined ? [] : [lift.once]))
  const settled = lifts.flatMap(({ settings }) => (settings === undefined ? [] : [settings]))
  const options = optionsOf(once, told)
  return {
    about,
    of: lifts.length,
    ...(once.length === 0
      ? {}
      : { once: { lifts: once.length, as: 'command', text: commandOf(options, told), options } as const }),
    ...(settled.length === 0 ? {} : { config: { lifts: settled.length, file: told.file, text: configText(settled) } }),
    rest,
  }
}

/** What lets each of the changes through that are left alone. */
function liftsOf(held: readonly Change[], all: readonly Change[], { allow, maxRemovals }: Told['policy']): Lift[] {
  const consents = new Map(
    consentKinds.map((kind) => [
      kind,
      onceFor(
        kind,
        held.filter((one) => consentKindOf(one) === kind),
        all,
      ).once,
    ]),
  )
  const doubted = held.filter(({ held: by }) => by === 'ours').length
  const wanted = new Set(held.flatMap(({ held: by, instead }) => (by === 'ours' ? [] : (instead as Permission))))
  const text = allowText(permissions.filter((one) => allow.includes(one) || wanted.has(one)))
  const removals = held.filter(({ held: by, instead }) => by !== 'ours' && instead === 'remove').length
  return held.map((change): Lift => {
    const kind = consentKindOf(change)
    const allowed = change.held === 'ours' && allow.includes('remove')
    const consent = kind === undefined || allowed ? undefined : consents.get(kind)
    if (change.held === 'ours') {
      const accept = { option: 'accept', names: [addressText(change.address)] } as const
      return doubted <= mostNames && (allowed || consent !== undefined) ? { once: [accept, ...(consent ?? [])] } : {}
    }
    return {
      ...(consent === undefined ? {} : { once: consent }),
      settings: {
        ...(allow.includes(change.instead as Permission) ? {} : { 'policy.allow': text }),
        ...(change.held === 'on-drift' ? { 'policy.onDrift': 'restore' } : {}),
        ...(removals > maxRemovals ? { 'policy.maxRemovals': removals } : {}),
      },
    }
  })
}

/** All that a run is to be told: what this one was, and what it would have to be beside. */
function optionsOf(once: readonly (readonly RunOption[])[], { recover, accept, consents }: Told): RunOption[] {
  const given: RunOption[] = [
    ...(recover ? [{ option: 'recover', names: [] } as const] : []),
    { option: 'accept', names: accept },
    ...consentKinds.map((kind) => ({ option: consentOptions[kind], names: consents[kind] ?? [] })),
  ]
  const all = merged([...given, ...once.flat()])
  return all.filter(({ option, names }) => option === 'recover' || names.length > 0)
}

function commandOf(options: readonly RunOption[], { file, only }: Told): string {
  const words = options.flatMap(({ option, names }) => {
    if (option === 'recover') return ['--recover']
    if (option === 'accept') return names.map((name) => `--accept ${shellWord(name)}`)
    // behind a blank it would be an option itself
    const dashed = names.filter((name) => name.startsWith('-'))
    const plain = names.filter((name) => !name.startsWith('-'))
    return [
      ...(plain.length === 0 ? [] : [`--${option} ${plain.map(shellWord).join(' ')}`]),
      ...dashed.map((name) => `--${option}=${shellWord(name)}`),
    ]
  })
  return [
    'sealpost apply',
    ...(file === 'sealpost.yaml' ? [] : [`--config ${shellWord(file)}`]),
    ...only.targets.map((name) => `--target ${name}`),
    ...only.environments.map((name) => `--environment ${name}`),
    ...words,
  ].join(' ')
}

/** Settings as the config would write them; of several for one key the widest. */
function configText(settled: readonly Settings[]): string {
  const keys = new Map<string, string | number>()
  for (const [path, value] of settled.flatMap((settings) => Object.entries(settings))) {
    const before = keys.get(path)
    if (before === undefined || Number(value) > Number(before)) keys.set(path, value)
  }
  return ['policy:', ...[...keys].map(([path, value]) => `  ${path.replace('policy.', '')}: ${value}`)].join('\n')
}
