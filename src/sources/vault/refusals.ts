import * as z from 'zod/mini'
import { SealpostError, statusError } from '../../core/errors.js'

/** A request, as far as its refusal has to speak of it. */
export interface Asked {
  /** In a few words: `read secret/shop/production`. */
  readonly what: string
  /** What is asked for, mount first. */
  readonly path: string
  readonly mount: string
  readonly version: 1 | 2
  /** The line of a policy that allows it. */
  readonly policy: string
}

const soft = z.looseObject({
  data: z.looseObject({
    metadata: z.looseObject({ version: z.number(), destroyed: z.boolean(), deletion_time: z.string() }),
  }),
})
const told = z.looseObject({
  errors: z.optional(z.array(z.string())),
  warnings: z.optional(z.nullable(z.array(z.string()))),
})

/**
 * What a refusal means. Only closed signs of the answer count, and none of it is shown: `path_data.go` of
 * hashicorp/vault-plugin-secrets-kv answers what is deleted with 404 and its metadata, and a path of version 1 at a mount of
 * version 2 with 404 and a warning (read 2026-11).
 */
export async function refusalOf(response: Response, asked: Asked): Promise<SealpostError> {
  return refusalBy(response.status, await response.json().catch(() => undefined), asked)
}

/** The same, of an answer whose body was read already. */
export function refusalBy(status: number, body: unknown, asked: Asked): SealpostError {
  if (status === 404) return missing(body, asked)
  if (status === 403) {
    return statusError(
      403,
      asked.what,
      `Nothing was written. Add to a policy of the token: \`${asked.policy}\`. Vault gives the same response for an expired token or one of another namespace.`,
    )
  }
  return sealed(status, body, asked) ?? statusError(status, asked.what)
}

/** @returns undefined where the status says it all */
export function sealed(status: number, body: unknown, { what }: Pick<Asked, 'what'>): SealpostError | undefined {
  if (status === 503 && /sealed/i.test(wordsOf(body))) {
    return new SealpostError('unavailable', `${what}: 503, the server is sealed`, {
      hint: 'Nothing was written. Ask its operator to unseal it (`vault operator unseal`), then run again.',
    })
  }
  // Vault Enterprise: a node that has not caught up with a write ("Vault eventual consistency", read 2026-11)
  if (status === 412) return new SealpostError('unavailable', `${what}: 412, this node has not replicated yet`)
  return undefined
}

/** All that errors and warnings of an answer say, for tests by pattern. */
export function wordsOf(body: unknown): string {
  const { data } = told.safeParse(body)
  return [...(data?.errors ?? []), ...(data?.warnings ?? [])].join('\n')
}

/** Whether a 404 says no more than that there is nothing at a path: neither deleted, nor another engine, nor no mount. */
export function isNothing(status: number, body: unknown): boolean {
  return status === 404 && told.safeParse(body).success && wordsOf(body) === '' && !soft.safeParse(body).success
}

function missing(body: unknown, asked: Asked): SealpostError {
  const { path, mount, version } = asked
  const gone = soft.safeParse(body)
  if (gone.success) {
    const { metadata } = gone.data.data
    return deletedError(asked, metadata.version, metadata.destroyed)
  }
  const words = wordsOf(body)
  if (/versioned K\/V/i.test(words) && version === 2) {
    return new SealpostError('config', 'the server cannot list keys without values, which `compare: version` needs', {
      hint: 'Nothing was written. Vault 1.10 or newer can: upgrade it, or remove `compare` from this source.',
    })
  }
  if (/versioned K\/V/i.test(words)) {
    return new SealpostError('config', `the mount ${mount} is KV version 2, but the config has version ${version}`, {
      hint: 'Nothing was written. Set `version: 2` under `source`.',
    })
  }
  if (/no handler for route/i.test(words)) {
    return new SealpostError('source-missing', `there is no mount ${mount}`, {
      hint: 'Nothing was written. Correct `source.mount`, or `source.namespace`; `vault secrets list` shows all mounts.',
    })
  }
  const engine = version === 2 ? ' If the mount is KV version 1, set `version: 1`.' : ''
  return new SealpostError('source-missing', `${path} does not exist`, {
    hint: `Nothing was written. Create it, or correct \`source.paths\`: relative to the mount, without data/ or metadata/.${engine}`,
  })
}

/** What is said of a version that cannot be read any more. */
export function deletedError(
  { path, mount }: Pick<Asked, 'path' | 'mount'>,
  version: number,
  destroyed: boolean,
): SealpostError {
  const below = path.slice(mount.length + 1)
  return new SealpostError('source', `version ${version} of ${path} is ${destroyed ? 'destroyed' : 'deleted'}`, {
    hint: destroyed
      ? `Nothing was written. It cannot be restored: \`vault kv put -mount=${mount} ${below} …\` writes a new version; or remove the path from \`source.paths\`.`
      : `Nothing was written. \`vault kv undelete -mount=${mount} -versions=${version} ${below}\` restores it; or remove the path from \`source.paths\`.`,
  })
}
