import { randomBytes, randomUUID } from 'node:crypto'

/** One version of a secret. */
export interface SecretVersion {
  readonly id: string
  readonly value: string | Uint8Array
  /** Staging labels that are attached to it. */
  readonly stages: Set<string>
  /** ms since the epoch. */
  readonly created: number
}

/** A secret with its versions, oldest first. */
export interface HeldSecret {
  readonly name: string
  readonly arn: string
  tags: Readonly<Record<string, string>>
  /** Undefined for the one of the service. */
  kmsKey?: string | undefined
  description?: string | undefined
  versions: SecretVersion[]
  /** It is to be deleted. */
  isDeleted: boolean
  /** The days of grace that it was given then. */
  recoveryDays?: number | undefined
  /** When lists show it, ms since the epoch: they are behind what is written. */
  listedFrom: number
  /** Its KMS key opens nothing. */
  isLocked: boolean
}

/** What a simulated Secrets Manager holds, with controls that the API does not have. */
export interface SecretStore {
  readonly all: Map<string, HeldSecret>
  /** Creates a secret, or gives it another version. Rejects what the service takes for none. */
  readonly put: (name: string, value: string | Uint8Array, tags?: Readonly<Record<string, string>>, id?: string) => void
  /** Has lists show what is made from now on only after so long, ms. */
  readonly lag: (ms: number) => void
  /** Schedules a secret for deletion. */
  readonly schedule: (name: string) => void
  /** Takes a secret away for good. */
  readonly drop: (name: string) => void
  /** Has its KMS key open nothing from now on. */
  readonly lock: (name: string) => void
}

/** Sizes and names as CreateSecret has them (API reference, read 2026-11-30). */
export function secretStore(account: string, region: string, now: () => number): SecretStore {
  const all = new Map<string, HeldSecret>()
  let lagMs = 0
  const held = (name: string) => {
    const secret = all.get(name)
    if (secret === undefined) throw new Error(`there is no secret ${name}`)
    return secret
  }
  return {
    all,
    put(name, value, tags = {}, id = randomUUID()) {
      if (!/^[\w/+=.@-]{1,512}$/.test(name)) throw new Error('no name of a secret')
      if (value.length === 0 || Buffer.byteLength(value) > 65_536) throw new Error('no size of a secret')
      const before = all.get(name)
      const arn =
        before?.arn ?? `arn:aws:secretsmanager:${region}:${account}:secret:${name}-${randomBytes(3).toString('hex')}`
      for (const version of before?.versions ?? []) {
        version.stages.delete('AWSPREVIOUS')
        if (version.stages.delete('AWSCURRENT')) version.stages.add('AWSPREVIOUS')
      }
      const version = { id, value, stages: new Set(['AWSCURRENT']), created: now() }
      const versions = [...(before?.versions ?? []), version]
      const { kmsKey, description, isLocked = false, listedFrom = now() + lagMs } = before ?? {}
      const kept = { kmsKey, description, isLocked, listedFrom, tags: { ...before?.tags, ...tags } }
      all.set(name, { name, arn, ...kept, versions, isDeleted: false })
    },
    lag: (ms) => {
      lagMs = ms
    },
    schedule: (name) => {
      held(name).isDeleted = true
    },
    drop: (name) => void all.delete(name),
    lock: (name) => {
      held(name).isLocked = true
    },
  }
}
