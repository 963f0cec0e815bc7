import * as z from 'zod/mini'
import type { IdentifyCall } from '../shared/calls.js'
import { type Call, expectData, openCall } from './api.js'
import { holderPath, type Scope } from './scope.js'

const numbered = z.object({ id: z.int().check(z.positive()) })

/**
 * `repository 1296269`, `organization 6811672`: GitHub numbers both kinds by themselves. A number outlives renaming and
 * transfer, and is never given again (REST API description, read 2026-11-29). One GET, for which any token will do that
 * may see the place ("Metadata: Read", which no token lacks). A former name is answered with 301, and is the HTTP client's error.
 */
export async function identify({ scope, io }: IdentifyCall<Scope>): Promise<string> {
  const { kind, name } = scope.holder
  const what = `look up the ${kind === 'organization' ? 'organisation' : 'repository'} ${name}`
  const hint = `Check the spelling of \`${name}\`, and that the token has access to it.`
  return `${kind} ${await idAt(openCall(io), holderPath(scope), { what, hint })}`
}

/**
 * GitHub's number of a repository or an organisation.
 * @param path `/repos/acme/shop`, `/orgs/acme`
 * @throws SealpostError after the status, or 'bad-answer'
 */
export async function idAt(call: Call, path: string, words: { what: string; hint: string }): Promise<number> {
  return expectData(await call('GET', path), numbered, words.what, words.hint).id
}
