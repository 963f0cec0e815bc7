import { BaseScriptAndVersionSettings } from 'cloudflare/resources/workers/scripts/script-and-version-settings'
import { BaseScripts } from 'cloudflare/resources/workers/scripts/scripts'
import { BaseSecrets } from 'cloudflare/resources/workers/scripts/secrets'
import { createClient } from 'cloudflare/tree-shakable'
import * as z from 'zod/mini'
import { SealpostError } from '../../core/errors.js'
import type { TargetIo } from '../../core/target.js'
import { asker, clientOptions, success } from '../cloudflare-shared/api.js'
import { notAsDescribed } from '../shared/json.js'

/** Which Worker, in which account. */
export interface ScriptId {
  readonly account: string
  readonly script: string
}

/** One binding of a Worker: a secret, a plain variable, a KV namespace, … */
export interface Binding {
  readonly name: string
  /** As the vendor calls it: `secret_text`, `secret_key`, `plain_text`, `kv_namespace`, … */
  readonly type: string
}

/** What a PATCH says: changed names only, `null` removes. */
export type Patch = Readonly<Record<string, { name: string; text: string; type: 'secret_text' } | null>>

const settings = z.object({
  success: z.literal(true),
  result: z.object({ bindings: z.array(z.object({ name: z.nullish(z.string()), type: z.string() })) }),
})
const scripts = z.object({
  success: z.literal(true),
  result: z.array(z.object({ id: z.nullish(z.string()), tag: z.nullish(z.string()) })),
})

const noWorker =
  'The Worker does not exist in this account: deploy it once with wrangler, or correct `script` or `account`.'
const undeployed =
  "The Worker's latest version is not deployed, and changing a secret would deploy it. Deploy it (`wrangler versions deploy`), then run again."

/**
 * Error codes of the vendor that lead to a better hint than the status alone (wrangler's source and issues, and the
 * Workers page on errors, read 2026-11).
 */
const asked = asker('Workers Scripts', [
  [10007, ['place-missing', noWorker]],
  [10090, ['place-missing', noWorker]],
  [10214, ['conflict', undeployed]],
  [10215, ['conflict', undeployed]],
  [
    10053,
    [
      'invalid',
      'One of the names is already used by another kind of binding, for example a plain variable. Rename one of them.',
    ],
  ],
  [10054, ['invalid', 'One of the values is larger than 5 KB.']],
  [
    10055,
    ['invalid', 'The Worker has reached its limit: 64 variables and secrets on the free plan, 128 on the paid plan.'],
  ],
])

/**
 * One GET for everything that has a name in a Worker, values left out. The list of secrets alone would cost as much and
 * hide the plain variables and other bindings whose names no secret can take. Until May 2026 wrangler itself worked its
 * bulk secrets from these settings, secrets among the bindings (wrangler's history, API types; read 2026-11).
 * @throws SealpostError; `bad-answer` where the answer has no bindings
 */
export async function listBindings(io: TargetIo, id: ScriptId): Promise<readonly Binding[]> {
  const { result } = await asked("list the Worker's bindings", 'Read', settings, () =>
    client(io).workers.scripts.scriptAndVersionSettings.get(id.script, { account_id: id.account }).asResponse(),
  )
  return result.bindings.flatMap(({ name, type }) => (name ? [{ name, type }] : []))
}

/**
 * One GET for "the immutable ID of the script", which the API calls its tag (API types, read 2026-11): it stays when the
 * Worker gets another name. Only the list of all Workers has it, with a few hundred bytes for each.
 * @throws SealpostError; `place-missing` where no Worker has the name
 */
export async function readTag(io: TargetIo, id: ScriptId): Promise<string> {
  const what = 'list the Workers'
  const { result } = await asked(what, 'Read', scripts, () =>
    client(io).workers.scripts.list({ account_id: id.account }).asResponse(),
  )
  const script = result.find((one) => one.id === id.script)
  if (script === undefined)
    throw new SealpostError('place-missing', `${what}: it is not in the list`, { hint: noWorker })
  if (!script.tag) throw notAsDescribed(what)
  return script.tag
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
  return createClient({ resources: [BaseScripts, BaseScriptAndVersionSettings, BaseSecrets], ...clientOptions(io) })
}
