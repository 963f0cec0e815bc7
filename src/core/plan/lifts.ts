import { addressText } from '../address.js'
import type { Change, Lift, RunOption } from '../change.js'
import { type ConsentKind, consentOptions } from '../consent.js'
import { consentKindOf } from './consent.js'

/** A consent for more names than these is longer than anybody reads or types: that is for the config. */
export const mostNames = 50

/**
 * The consent that lets changes through: by the name alone where that means just these, else by address.
 * @param all of the plan
 */
export function onceFor(kind: ConsentKind, changes: readonly Change[], all: readonly Change[]): Pick<Lift, 'once'> {
  const names = namesFor(kind, changes, all)
  return names.length > mostNames ? {} : { once: [{ option: consentOptions[kind], names }] }
}

function namesFor(kind: ConsentKind, changes: readonly Change[], all: readonly Change[]): string[] {
  const meant = new Set(changes)
  const wider = new Set(
    all.filter((one) => !meant.has(one) && consentKindOf(one) === kind).map(({ address }) => address.name),
  )
  return [...new Set(changes.map(({ address }) => (wider.has(address.name) ? addressText(address) : address.name)))]
}

/** Options of several lifts in one: each option once, with all that it names. */
export function merged(options: readonly RunOption[]): RunOption[] {
  const byOption = new Map<RunOption['option'], Set<string>>()
  for (const { option, names } of options) {
    const before = byOption.get(option) ?? new Set()
    byOption.set(option, new Set([...before, ...names]))
  }
  return [...byOption].map(([option, names]) => ({ option, names: [...names] }))
}
