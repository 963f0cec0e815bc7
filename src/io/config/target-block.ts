import type { ConfigTarget } from '../../core/config.js'
import { asSealpostError, codes } from '../../core/errors.js'
import type { SourceList } from '../../core/source.js'
import { nearest, oneOf } from '../../core/suggest.js'
import type { Schema, Target, TargetList } from '../../core/target.js'
import type { Form } from '../../core/types.js'
import { trimmed } from '../credentials/credential.js'
import { targetKeys } from './base-schema.js'
import { type Block, blockOf, wordsOf } from './blocks.js'
import type { ConfigReport } from './complaints.js'
import { findPlugin } from './plugins.js'

type Path = readonly (string | number)[]

/** What every part of a config is checked against. */
export interface Context {
  readonly targets: TargetList
  readonly sources: SourceList
  /** Absolute path of the folder that packages are looked for from; undefined where none may be loaded. */
  readonly folder: string | undefined
  /** As the config declares them, in its order and for looking up. */
  readonly environments: readonly string[]
  readonly declared: ReadonlySet<string>
  readonly where: (path: Path) => string
  readonly report: ConfigReport
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether a setting that the environment may give, and does not, is taken for given. */
  readonly lenient: boolean
}

/** What of a target depends on its kind. Where `settings` is undefined they were complained about. */
export interface CheckedTarget {
  readonly target: Target
  readonly settings: unknown
  readonly places: readonly (ConfigTarget['places'][number] & { readonly path: Path })[]
}

/** Checks the part of a target's block that its kind has a say in: its settings and its places. */
export async function checkBlock(name: string, block: Block, context: Context): Promise<CheckedTarget | undefined> {
  const at = ['targets', name]
  if (typeof block.use !== 'string') return undefined
  const plugin = await findPlugin('target', block.use, context.targets, context.folder)
  if ('wrong' in plugin) {
    context.report.add([...at, 'use'], plugin.wrong)
    return undefined
  }
  const target = plugin.found
  const settings = await checkSettings(
    target,
    filled(block, target, context),
    Object.keys(targetKeys),
    at,
    context.report,
  )
  return { target, settings, places: placesOf(target, block.environments, [...at, 'environments'], context) }
}

/** A block with what the environment gives in place of settings that it lacks. */
function filled(block: Block, target: Target, { env, lenient }: Pick<Context, 'env' | 'lenient'>): Block {
  const elsewhere = Object.entries(target.capabilities.access.settings ?? {})
  const given = elsewhere.flatMap(([setting, { variable, example }]) => {
    const value = trimmed(env, variable) ?? (lenient ? example : undefined)
    return value === undefined ? [] : [[setting, value]]
  })
  return { ...Object.fromEntries(given), ...block }
}

/**
 * Passes a block without its common keys through a plug-in's schema.
 * @returns the settings, or undefined where there was something to complain about
 */
export async function checkSettings(
  plugin: { readonly config: { readonly settings: Schema<unknown> } },
  block: Block,
  common: readonly string[],
  at: Path,
  report: ConfigReport,
): Promise<unknown> {
  const own = Object.fromEntries(Object.entries(block).filter(([key]) => !common.includes(key)))
  const schema = plugin.config.settings
  const parsed = schema.safeParse(own)
  if (!parsed.success) {
    await report.addIssues(schema, parsed.error.issues, at, common)
    return undefined
  }
  // a schema that is not strict drops what it does not know, and a setting without effect is worse than an error
  const kept = typeof parsed.data === 'object' && parsed.data !== null ? Object.keys(parsed.data) : []
  const known = new Set(kept)
  const dropped = Object.keys(own).filter((key) => !known.has(key))
  for (const key of dropped) report.addUnknown([...at, key], [...common, ...kept])
  return dropped.length === 0 ? parsed.data : undefined
}

function placesOf(target: Target, given: unknown, at: Path, context: Context): CheckedTarget['places'] {
  const { report, environments, declared, where } = context
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return []
  const mapped = Object.entries(given)
  if (mapped.length === 0) report.add(at, 'map at least one environment')
  return mapped.flatMap(([environment, value]) => {
    const path = [...at, environment]
    if (environments.length > 0 && !declared.has(environment)) {
      // a list of what is declared could repeat a value that was pasted there
      report.add(path, () => {
        const near = nearest(environment, environments)
        return `not declared in \`environments\`${near === undefined ? '' : `; did you mean \`${near}\`?`}`
      })
    }
    if (Array.isArray(value) && value.length === 0) report.add(path, 'must name at least one place')
    const listed: readonly [Path, unknown][] = Array.isArray(value)
      ? value.map((one, index) => [[...path, index], one])
      : [[path, value]]
    return listed.flatMap(([here, one]) => {
      const parsed = target.config.place.safeParse(one)
      if (parsed.success) return [{ environment, place: parsed.data, at: where(here), path: here }]
      report.add(here, () => noPlace(target, one))
      return []
    })
  })
}

function noPlace({ capabilities: { title, places } }: Target, given: unknown): string {
  const words = places.map(({ place }) => place)
  const near = typeof given === 'string' ? nearest(given, words) : undefined
  if (near !== undefined) return `no place of ${title}; did you mean \`${near}\`?`
  return `no place of ${title}, which has ${oneOf(words, 'and')}`
}

/**
 * Complains about places that make no sense and about places that more than one mapping reaches: whichever came last
 * would win there, run after run.
 */
export function checkPlaces(checked: ReadonlyMap<string, CheckedTarget>, raw: Block, report: ConfigReport): void {
  const taken = new Map<string, { readonly environment: string; readonly at: string }>()
  for (const [name, { target, settings, places }] of checked) {
    if (settings === undefined) continue
    const open = wordsOf(blockOf(blockOf(raw.targets)[name]).public)
    if (open.length > 0 && target.capabilities.forms.public === false) {
      report.add(
        ['targets', name, 'public'],
        `${target.capabilities.title} keeps nothing readable; take \`public\` out`,
      )
      continue
    }
    const forms: Form[] = open.length > 0 ? ['secret', 'public'] : ['secret']
    for (const { environment, place, at, path } of places) {
      try {
        const uids = new Set(forms.map((form) => target.keyOf(target.parseScope({ settings, place, form })).uid))
        for (const uid of uids) {
          const before = taken.get(uid)
          if (before === undefined) taken.set(uid, { environment, at })
          else report.add(path, alreadyTaken(before, environment))
        }
      } catch (thrown) {
        const { message, hint } = asSealpostError(thrown)
        report.add(path, hint === codes.config.hint ? message : `${message}. ${hint}`)
      }
    }
  }
}

function alreadyTaken(before: { environment: string; at: string }, environment: string): string {
  return before.environment === environment
    ? `this place is named twice, here and at ${before.at}`
    : `two environments reach this place, \`${environment}\` here and \`${before.environment}\` at ${before.at}`
}
