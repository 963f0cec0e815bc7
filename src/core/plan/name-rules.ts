import { globTest, type NameTest } from '../glob.js'
import type { Capabilities } from '../target.js'

/** What a target has against a name. */
export interface BrokenNameRule {
  readonly rule: 'name' | 'name-reserved' | 'name-length'
  readonly because: string
}

/**
 * Tells what a target has against a name as it would store it; undefined where it takes it. Each pattern is built once.
 */
export function nameRules(): (capabilities: Capabilities, name: string) => BrokenNameRule | undefined {
  const patterns = new Map<string, RegExp>()
  const reserved = new Map<Capabilities, NameTest>()
  return (capabilities, name) => {
    const { title, names } = capabilities
    const pattern = names.pattern.is
    const expression = patterns.get(pattern) ?? new RegExp(`^(?:${pattern})$`)
    patterns.set(pattern, expression)
    const isReserved = reserved.get(capabilities) ?? globTest(names.reserved.is)
    reserved.set(capabilities, isReserved)
    if (!expression.test(name)) return { rule: 'name', because: `${title} accepts only names that match ${pattern}` }
    if (isReserved(name)) return { rule: 'name-reserved', because: `${title} reserves this name` }
    if (name.length <= names.maxLength.is) return undefined
    return { rule: 'name-length', because: `${title} accepts names of at most ${names.maxLength.is} characters` }
  }
}
