import type { DopplerSecret } from './options.js'

/** A secret as a list shows it to the token of a service, or to that of a person. */
export function bodyOf(
  one: DopplerSecret,
  secrets: ReadonlyMap<string, DopplerSecret>,
  kind: 'service' | 'person',
): Readonly<Record<string, string | null>> {
  const isShown = kind === 'service' || one.visibility !== 'restricted'
  return {
    raw: isShown ? one.raw : null,
    computed: isShown ? computed(one.raw, secrets, 0) : null,
    note: '',
    rawVisibility: one.visibility,
    computedVisibility: one.visibility,
  }
}

/** A value with what it refers to in its own config put in; what is not there stays as it stands. */
function computed(raw: string, secrets: ReadonlyMap<string, DopplerSecret>, depth: number): string {
  if (depth > 10) return raw
  return raw.replaceAll(/\$\{(\w+)\}/g, (all, name: string) => {
    const meant = secrets.get(name)
    return meant === undefined ? all : computed(meant.raw, secrets, depth + 1)
  })
}
