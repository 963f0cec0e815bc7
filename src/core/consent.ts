/** What a person allows a single run beside its config's policy, by name. */

/** What a single run can be allowed by name although the config's policy holds it back. */
export const consentKinds = ['remove', 'adopt', 'update'] as const

/** One of {@link consentKinds}. */
export type ConsentKind = (typeof consentKinds)[number]

/**
 * What one run is allowed beside its policy: names as they are at the target, or whole addresses. A kind without any is
 * absent, so that equal consents are equal data.
 */
export type Consents = Readonly<Partial<Record<ConsentKind, readonly string[]>>>

/** The option of the command line, and the input of an Action, that gives each kind of consent; without its hyphens. */
export const consentOptions = {
  remove: 'allow-removal',
  adopt: 'allow-adoption',
  update: 'allow-update',
} as const satisfies Record<ConsentKind, string>

/** Each kind in words, to go before "of NAME". */
export const consentWords = {
  remove: 'removal',
  adopt: 'adoption',
  update: 'update',
} as const satisfies Record<ConsentKind, string>

/** What was typed, in order and without blanks and repetitions. */
export function consentsOf(given: Readonly<Partial<Record<ConsentKind, readonly string[]>>>): Consents {
  return Object.fromEntries(
    consentKinds.flatMap((kind) => {
      const names = [...new Set(given[kind]?.map((name) => name.trim()))].filter((name) => name !== '').sort()
      return names.length === 0 ? [] : [[kind, names] as const]
    }),
  )
}

/**
 * Names in one text, as an input or a variable of a job holds them: by line ends or commas. The place of an address may
 * hold a comma itself.
 */
export function namesIn(text: string): string[] {
  const parts = text.split(/\r?\n/).flatMap((line) => {
    const names: string[] = []
    let open = ''
    for (const part of line.split(',')) {
      open = open === '' ? part : `${open},${part}`
      if (open.includes(':') && !open.includes('#')) continue
      names.push(open)
      open = ''
    }
    return [...names, open]
  })
  return parts.map((name) => name.trim()).filter((name) => name !== '')
}

/** Whether a name arrives as it is where {@link namesIn} reads it. */
export function isOneName(name: string): boolean {
  const [one, ...others] = namesIn(name)
  return one === name && others.length === 0
}

/** Whether anything is consented to. */
export function isConsent(consents: Consents): boolean {
  return Object.keys(consents).length > 0
}

/** One consent, and in how many places the plan makes use of it. */
export interface UsedConsent {
  readonly kind: ConsentKind
  readonly name: string
  readonly places: number
}
