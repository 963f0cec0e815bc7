import { randomBytes } from 'node:crypto'

/** Times in seconds since the epoch, as the vendor keeps them. */
export interface Attributes {
  readonly enabled: boolean
  readonly nbf?: number
  readonly exp?: number
  readonly created: number
  readonly updated: number
}

/** One version of a secret. */
export interface Version {
  readonly id: string
  readonly value: string
  attributes: Attributes
  readonly contentType?: string
  readonly managed?: true
}

/** What a new version may bring beside its value. */
export type Given = Partial<Pick<Version, 'contentType' | 'managed'>> & {
  readonly attributes?: Partial<Pick<Attributes, 'enabled' | 'nbf' | 'exp'>>
}

/** The secrets of one vault; names are one in either case, and keep the case that they were made with. */
export interface Vault {
  readonly set: (name: string, value: string, given?: Given) => Version
  readonly versions: (name: string) => readonly Version[]
  readonly newest: (name: string) => Version | undefined
  readonly names: () => readonly string[]
  readonly drop: (name: string) => void
}

/** @param now ms since the epoch */
export function openVault(now: () => number): Vault {
  const secrets = new Map<string, { name: string; versions: Version[] }>()
  const of = (name: string) => secrets.get(name.toLowerCase())
  return {
    set(name, value, { attributes = {}, ...rest } = {}) {
      const at = Math.floor(now() / 1000)
      const version: Version = {
        id: randomBytes(16).toString('hex'),
        value,
        attributes: { enabled: true, created: at, updated: at, ...attributes },
        ...rest,
      }
      const known = of(name) ?? { name, versions: [] }
      known.versions.push(version)
      secrets.set(name.toLowerCase(), known)
      return version
    },
    versions: (name) => of(name)?.versions ?? [],
    newest: (name) => of(name)?.versions.at(-1),
    names: () => [...secrets.values()].map(({ name }) => name).sort(),
    drop: (name) => void secrets.delete(name.toLowerCase()),
  }
}
