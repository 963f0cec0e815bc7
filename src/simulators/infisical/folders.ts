import { randomUUID } from 'node:crypto'

/** One secret of a folder. */
export interface InfisicalSecret {
  readonly id: string
  readonly key: string
  readonly value: string
  readonly type: 'shared' | 'personal'
  readonly version: number
  readonly createdAt: string
  readonly updatedAt: string
  readonly skipMultilineEncoding: boolean
  /** `yes`, or `name` where the identity may know of it and not read it. */
  readonly readable: 'yes' | 'name'
}

/** What of a secret may be chosen. */
export type InfisicalSecretOptions = Partial<Pick<InfisicalSecret, 'type' | 'skipMultilineEncoding' | 'readable'>>

/** A folder of an environment. */
export interface InfisicalFolder {
  readonly secrets: InfisicalSecret[]
  /** In the order in which the project has them. */
  readonly imports: { readonly environment: string; readonly path: string }[]
}

/**
 * The folders of environments.
 * @param now ms since the epoch
 */
export function openFolders(environments: readonly string[], now: () => number) {
  const folders = new Map(environments.map((one) => [`${one}:/`, emptyFolder()]))
  return {
    /** By `environment:/path`. */
    folders,
    /** A folder, made where it is not there. */
    folder(environment: string, path = '/'): InfisicalFolder {
      if (!environments.includes(environment)) throw new Error(`no such environment: ${environment}`)
      const parts = normal(path).split('/').filter(Boolean)
      for (let depth = 1; depth <= parts.length; depth += 1) {
        const key = `${environment}:/${parts.slice(0, depth).join('/')}`
        if (!folders.has(key)) folders.set(key, emptyFolder())
      }
      return folders.get(`${environment}:${normal(path)}`) ?? emptyFolder()
    },
    /** Sets a secret; one that stays the same is left as it is. */
    set(folder: InfisicalFolder, key: string, value: string, more: InfisicalSecretOptions = {}): void {
      const { type = 'shared' } = more
      const index = folder.secrets.findIndex((one) => one.key === key && one.type === type)
      const before = folder.secrets[index]
      if (before?.value === value && Object.keys(more).length === 0) return
      const time = new Date(now()).toISOString()
      const { id = randomUUID(), version = 0, createdAt = time } = before ?? {}
      const rest = { skipMultilineEncoding: false, readable: 'yes', ...more } as const
      const next = { ...rest, id, key, value, type, version: version + 1, createdAt, updatedAt: time }
      folder.secrets.splice(index === -1 ? folder.secrets.length : index, 1, next)
    },
    /** Names of the folders in one. */
    below(environment: string, path: string): string[] {
      const base = `${environment}:${normal(path)}`.replace(/\/$/, '')
      return [...folders.keys()]
        .filter((key) => key.startsWith(`${base}/`) && key.length > base.length + 1)
        .map((key) => key.slice(base.length + 1))
        .filter((rest) => !rest.includes('/'))
    },
  }
}

/** A path as the server makes it: one slash at the front, none at the end. */
export function normal(path: string): string {
  return `/${path}`.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1')
}

function emptyFolder(): InfisicalFolder {
  return { secrets: [], imports: [] }
}
