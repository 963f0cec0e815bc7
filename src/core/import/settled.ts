import { Secret } from '../secret.js'
import type { SourceValue } from '../value.js'

type Values = ReadonlyMap<string, Pick<SourceValue, 'secret'>>

/**
 * Names that are not what they should be after values were put among others: one that was put must have its value, and any
 * other the one that it had.
 */
export function unlike(before: Values, put: ReadonlyMap<string, string>, after: Values): string[] {
  const names = new Set([...before.keys(), ...put.keys(), ...after.keys()])
  return [...names].filter((name) => {
    const value = put.get(name)
    const wanted = value === undefined ? before.get(name)?.secret : new Secret(value)
    return wanted === undefined || after.get(name)?.secret.equals(wanted) !== true
  })
}
