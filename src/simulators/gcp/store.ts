/** One version of a secret. */
export interface Version {
  readonly data: Buffer
  /** ms since the epoch. */
  readonly created: number
  state: 'ENABLED' | 'DISABLED' | 'DESTROYED'
}

/** One secret; version 1 stands first. */
export interface Secret {
  readonly id: string
  readonly created: number
  labels: Readonly<Record<string, string>>
  readonly versions: Version[]
}

/** Secrets of one project, in the order of their ids as the vendor lists them. */
export interface Project {
  readonly id: string
  readonly number: string
  readonly secrets: Map<string, Secret>
}

/** The secrets of a project in the order of a list. */
export function sorted({ secrets }: Project): Secret[] {
  return [...secrets.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
}

/** Which version a word means: its number, or `latest`, which is the newest whatever its state. */
export function versionOf({ versions }: Secret, word: string): { number: number; version: Version } | undefined {
  const number = word === 'latest' ? versions.length : Number(word)
  const version = versions[number - 1]
  return version === undefined ? undefined : { number, version }
}
