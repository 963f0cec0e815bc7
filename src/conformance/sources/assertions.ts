import type { SealpostError } from '../../core/errors.js'
import { variablePattern } from '../../engine/redaction.js'
import { hold } from '../law.js'
import { leaks, printed } from '../values.js'
import type { SourceDriver } from './driver.js'

/** Everything that an error tells a person. */
export function toldBy({ message, where = '', hint }: SealpostError): string {
  return `${message}\n${where}\n${hint}`
}

/** Holds that an error says whose it is, which environment it is about, and what to do. */
export function tellsAll({ stage }: SourceDriver, error: SealpostError, environments: readonly string[]): void {
  const text = toldBy(error).toLowerCase()
  const named = environments.some((one) => text.includes(one.toLowerCase()))
  hold(named, `an error does not name the environment: ${error.message}`)
  if (stage.server !== undefined)
    hold(text.includes(stage.source.id), `an error does not name the source: ${error.message}`)
  hold(error.hint.trim() !== '', `an error does not say what to do: ${error.message}`)
}

/** Holds that none of these texts stands in a thing, in whatever way somebody prints it. */
export function hides(thing: unknown, texts: Iterable<string>, what: string): void {
  const text = printed(thing)
  for (const one of texts) hold(!leaks(text, one), `${what} shows a value or a credential`)
}

/** The variables of the stage that are secret by the source's own word, name and text. */
export function credentialsIn({ stage }: SourceDriver): [string, string][] {
  const declared = stage.source.access.env.filter(({ secret }) => secret !== false)
  const patterns = declared.map(({ name }) => variablePattern(name))
  return Object.entries(stage.env()).filter(([name]) => patterns.some((pattern) => pattern.test(name)))
}

/** What those variables hold. */
export function secretsOf(driver: SourceDriver): string[] {
  return credentialsIn(driver).map(([, text]) => text)
}
