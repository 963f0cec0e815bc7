/** A parameter, its value in the plain. */
export interface HeldParameter {
  readonly value: string
  readonly version: number
  /** ms since the epoch. */
  readonly modified: number
  readonly type: 'String' | 'SecureString' | 'StringList'
  /** Its KMS key opens nothing. */
  readonly isLocked: boolean
  /** Undefined for the usual key of the account. */
  readonly kmsKey?: string | undefined
  readonly description?: string | undefined
  readonly allowedPattern?: string | undefined
  readonly tier: 'Standard' | 'Advanced'
  readonly tags: Readonly<Record<string, string>>
}

/** What stands beside the value of a parameter. */
export type Beside = Partial<Pick<HeldParameter, 'kmsKey' | 'description' | 'allowedPattern' | 'tier' | 'tags'>>

/** What a simulated Parameter Store holds, with controls that the API does not have. */
export interface ParameterStore {
  readonly all: Map<string, HeldParameter>
  /** Creates a parameter, or overwrites it. Rejects what the service takes for none. */
  readonly put: (name: string, value: string, type?: HeldParameter['type'], more?: Beside) => void
  readonly drop: (name: string) => void
  /** Has its KMS key open nothing from now on. */
  readonly lock: (name: string) => void
}

/** Largest value of a parameter, bytes. */
export const largest = { Standard: 4096, Advanced: 8192 } as const

/** Sizes, names and depth as PutParameter has them (API reference, read 2026-11-30). */
export function parameterStore(now: () => number): ParameterStore {
  const all = new Map<string, HeldParameter>()
  return {
    all,
    put(name, value, type = 'SecureString', more = {}) {
      if (!/^(?:\/[\w.-]+){1,15}$/.test(name)) throw new Error('no name of a parameter')
      const before = all.get(name)
      const tier = more.tier ?? before?.tier ?? 'Standard'
      if (value === '' || Buffer.byteLength(value) > largest[tier] || /\{\{.*\}\}/s.test(value))
        throw new Error('no value of a parameter')
      const version = (before?.version ?? 0) + 1
      const beside = { tags: {}, ...before, ...more, tier }
      all.set(name, { ...beside, value, version, modified: now(), type, isLocked: false })
    },
    drop: (name) => void all.delete(name),
    lock(name) {
      const before = all.get(name)
      if (before === undefined) throw new Error(`there is no parameter ${name}`)
      all.set(name, { ...before, isLocked: true })
    },
  }
}

/** Parameters below a path, and those below its folders if it is recursive. */
export function belowPath({ all }: ParameterStore, path: string, recursive: boolean): [string, HeldParameter][] {
  const base = path.endsWith('/') ? path : `${path}/`
  return [...all].filter(([name]) => name.startsWith(base) && (recursive || !name.slice(base.length).includes('/')))
}
