import { BaseSecrets } from 'cloudflare/resources/workers/scripts/secrets'
import { createClient } from 'cloudflare/tree-shakable'
import * as z from 'zod/mini'
import type { TargetIo } from '../../core/types.js'
import { asker, clientOptions, success } from '../cloudflare/api.js'

/** Which Worker, in which account. */
export interface ScriptId {
  readonly account: string
  readonly script: string
}

/** The secrets of a Worker as the API lists them: names and types, never values. */
export interface Listed {
  readonly secrets: readonly { readonly name: string; readonly type: string }[]
  /** False where the API itself counts more than it sent. */
  readonly whole: boolean
}

/** What a PATCH says: changed names only, `null` removes. */
export type Patch = Readonly<Record<string, { name: string; text: string; type: 'secret_text' } | null>>

const list = z.object({
  success: z.literal(true),
  result: z.array(z.object({ name: z.string(), type: z.string() })),
  result_info: z.nullish(z.object({ total_count: z.nullish(z.number()) })),
})

const noWorker = 'No such Worker in this account: deploy it once with wrangler, or correct `script` or `account`.'
const undeployed =
  "The Worker's latest version is not deployed, and a changed secret would deploy it. Deploy it (`wrangler versions deploy`), then run again."

/**
 * Error codes of the vendor that lead to a better hint than the status alone (wrangler's source and issues, and the
 * Workers page on errors, read 2026-11).
 */
const asked = asker('Workers Scripts', [
  [10007, ['place-missing', noWorker]],
  [10090, ['place-missing', noWorker]],
  [10214, ['conflict', undeployed]],
  [10215, ['conflict', undeployed]],
  [10053, ['invalid', 'One of the names is a binding of another kind already (a plain variable, say): rename one.']],
  [10054, ['invalid', 'One of the values is larger than 5 KB.']],
  [
    10055,
    ['invalid', 'The Worker has no room for more: 64 variables and secrets on the free plan, 128 on the paid one.'],
  ],
])

/**
 * One GET for all secrets of a Worker.
 * @throws SealpostError; `bad-answer` where the answer is not a list
 */
export async function listSecrets(io: TargetIo, id: ScriptId): Promise<Listed> {
  const { result, result_info } = await asked("list the Worker's secrets", 'Read', list, () =>
    client(io).workers.scripts.secrets.list(id.script, { account_id: id.account }).asResponse(),
  )
  return { secrets: result, whole: (result_info?.total_count ?? 0) <= result.length }
}

/**
 * One PATCH, at most 100 names (Workers changelog of 2026-06-03, read 2026-11). It makes one new version of the
 * Worker and deploys it.
 * @throws SealpostError; the vendor takes all of it or nothing
 */
export async function patchSecrets(io: TargetIo, id: ScriptId, secrets: Patch): Promise<void> {
  await asked("update the Worker's secrets", 'Edit', success, () =>
    client(io)
      .workers.scripts.secrets.bulkUpdate(
        id.script,
        { account_id: id.account, secrets },
        { headers: { 'content-type': 'application/merge-patch+json' } },
      )
      .asResponse(),
  )
}

function client(io: TargetIo) {
  return createClient({ resources: [BaseSecrets], ...clientOptions(io) })
}
