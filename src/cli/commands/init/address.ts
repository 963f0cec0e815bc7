import type { TargetSetup } from '../../../core/setup.js'
import type { TargetList } from '../../../core/target.js'

/** An address that fits a kind of target, for a person who has to type one: every form of it. */
export function exampleOf(use: string, setup: TargetSetup | undefined): string {
  if (setup === undefined) return `${use}:setting=text,setting=text`
  const forms = setup.addresses.map(
    (form) => `${use}:${form.example}${form.for === undefined ? '' : ` for ${form.for}`}`,
  )
  return forms.join(', or ')
}

/** The shortest address that any kind of target takes, as the example of one; undefined where no kind says. */
export async function simplestExample(targets: TargetList): Promise<string | undefined> {
  const all = await Promise.all(
    Object.entries(targets).map(async ([use, load]) => {
      const [usual] = (await load()).target.setup?.addresses ?? []
      return usual === undefined ? [] : [{ text: `${use}:${usual.example}`, parts: usual.parts.length }]
    }),
  )
  return all.flat().sort((one, other) => one.parts - other.parts)[0]?.text
}

/**
 * Reads what stands behind the kind and its colon.
 * @returns its words by name, in the order of the kind's forms; undefined where it does not read as an address
 */
export function wordsOf(address: string, setup: TargetSetup | undefined): Record<string, string> | undefined {
  const parts = address.split('/')
  const form = setup?.addresses.find((one) => one.parts.length === parts.length)
  const words = form === undefined ? pairs(address) : named(parts, form.parts)
  if (words === undefined || Object.values(words).includes('')) return undefined
  const order = [...new Set([...(setup?.addresses ?? []).flatMap((one) => one.parts), ...Object.keys(words)])]
  return Object.fromEntries(order.flatMap((name) => (words[name] === undefined ? [] : [[name, words[name]]])))
}

/** Parts that have one name belong together; one that is empty leaves nothing of them. */
function named(parts: readonly string[], names: readonly string[]): Record<string, string> {
  const words: Record<string, string> = {}
  for (const [index, name] of names.entries()) {
    const before = words[name]
    const part = parts[index] ?? ''
    words[name] = before === undefined ? part : before === '' || part === '' ? '' : `${before}/${part}`
  }
  return words
}

function pairs(address: string): Record<string, string> | undefined {
  const settings = address.split(',').map((part) => part.split('='))
  if (settings.some((part) => part.length !== 2 || !/^[A-Za-z][\w-]*$/.test(part[0] ?? ''))) return undefined
  return Object.fromEntries(settings)
}

/** What a config calls a target, when no other has the name. */
export function nameFor(
  use: string,
  setup: TargetSetup | undefined,
  words: Readonly<Record<string, string>>,
  taken: readonly string[],
): string {
  const word = setup?.calledBy.map((name) => words[name]).find((text) => text !== undefined)
  return freeName(word?.split('/').at(-1) ?? use, use, taken)
}

/** A name that no other target has, made of what it is called. */
export function freeName(called: string, use: string, taken: readonly string[]): string {
  const base = called.replace(/[^\w.-]/g, '-')
  const free = [base, `${base}-${use}`, ...Array.from({ length: taken.length }, (_, index) => `${base}-${index + 2}`)]
  return free.find((name) => !taken.includes(name)) ?? base
}
