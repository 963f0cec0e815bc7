import type { Form } from '../../core/address.js'
import { asSealpostError, codes } from '../../core/errors.js'
import { nearest, oneOf } from '../../core/suggest.js'
import type { Target } from '../../core/target.js'
import { type Block, blockOf, wordsOf } from './blocks.js'
import type { CheckContext, CheckedTarget, Path } from './check-context.js'
import type { ConfigReport } from './complaints.js'

/**
 * Checks what the environments of a target are mapped to.
 * @param given the `environments` of its block
 */
export function placesOf(target: Target, given: unknown, at: Path, context: CheckContext): CheckedTarget['places'] {
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
  if (near !== undefined) return `not a place of ${title}; did you mean \`${near}\`?`
  return `not a place of ${title}; its places are ${oneOf(words, 'and')}`
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
        `${target.capabilities.title} cannot store readable text; remove \`public\``,
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
    ? `this place is mapped twice, here and at ${before.at}`
    : `two environments map to this place, \`${environment}\` here and \`${before.environment}\` at ${before.at}`
}
