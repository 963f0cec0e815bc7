import { matches } from '../core/glob.js'
import { fold } from '../core/plan/map.js'
import type { Capabilities } from '../core/target.js'
import { LawBroken } from './law.js'

const styles: readonly ((word: string) => string)[] = [
  (word) => `LAW_${word.toUpperCase()}`,
  (word) => `LAW-${word.toUpperCase()}`,
  (word) => `LAW${word.toUpperCase()}`,
  (word) => `law_${word}`,
  (word) => `law-${word}`,
  (word) => `law${word}`,
]

/** Whether a name, folded, passes everything that the capabilities say of names. */
function fits(capabilities: Capabilities, name: string): boolean {
  const { pattern, maxLength, reserved } = capabilities.names
  const folded = fold(name, capabilities)
  return (
    new RegExp(`^(?:${pattern.is})$`).test(folded) && folded.length <= maxLength.is && !matches(reserved.is, folded)
  )
}

/**
 * A name of the suite in a style that the target takes.
 * @param word small letters and digits, beginning with a letter
 * @throws LawBroken where no style fits
 */
export function nameOf(capabilities: Capabilities, word: string): string {
  for (const style of styles) if (fits(capabilities, style(word))) return style(word)
  throw new LawBroken(`no name of the suite fits the declared rules: ${capabilities.names.pattern.is}`)
}

/** So many different names. */
export function namesOf(capabilities: Capabilities, count: number): string[] {
  return Array.from({ length: count }, (_, index) => nameOf(capabilities, `n${index}`))
}

/** A name and the same one with its last letter in the other case; undefined where the rules leave no room for both. */
export function aliasesOf(capabilities: Capabilities): readonly [string, string] | undefined {
  const name = nameOf(capabilities, 'twin')
  const last = name.slice(-1)
  const twin = name.slice(0, -1) + (last === last.toUpperCase() ? last.toLowerCase() : last.toUpperCase())
  return fits(capabilities, twin) ? [name, twin] : undefined
}
