import * as z from 'zod/mini'
import { SealpostError } from '../../core/errors.js'
import type { SourceIo } from '../../core/source.js'
import { ask, type Refusal } from '../shared/ask.js'
import type { Settings } from './settings.js'

const given = z.object({ access_token: z.string().check(z.minLength(1)) })

/** Whom a reading logs in as. */
export interface Identity {
  readonly tenant: string
  readonly client: string
  /** What proves it, as form fields. */
  readonly proof: () => Promise<Readonly<Record<string, string>>>
}

/**
 * Who logs in: the application of AZURE_CLIENT_ID, by the pipeline's OIDC token where `login` says so, else by its secret.
 * @throws SealpostError('token-missing') for a variable that is not set, before anything is sent
 */
export function identityFrom(login: Settings['login'], io: SourceIo): Identity {
  const [tenant, client] = [io.credential('AZURE_TENANT_ID'), io.credential('AZURE_CLIENT_ID')]
  if (!/^[\w.-]+$/.test(tenant)) {
    throw new SealpostError('token-missing', 'AZURE_TENANT_ID is neither an id nor a domain of a tenant', {
      hint: 'Nothing was sent. Set AZURE_TENANT_ID to the Directory (tenant) ID from the Azure portal.',
    })
  }
  if (login === undefined) {
    const secret = io.credential('AZURE_CLIENT_SECRET')
    return { tenant, client, proof: async () => ({ client_secret: secret }) }
  }
  // the audience that Azure takes unless a credential says otherwise
  const { audience = 'api://AzureADTokenExchange', tokenEnv } = login
  const proof = async () => ({
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: await io.identity({ audience, ...(tokenEnv === undefined ? {} : { variable: tokenEnv }) }),
  })
  return { tenant, client, proof }
}

/**
 * A token for the vaults of one cloud, by the client credentials flow ("Microsoft identity platform and the OAuth 2.0
 * client credentials flow", read 2026-11). It cannot be taken back, and ends after an hour or so.
 * @param scope `https://vault.azure.net/.default`
 * @throws SealpostError with what the application lacks
 */
export async function logIn({ tenant, client, proof }: Identity, scope: string, io: SourceIo): Promise<string> {
  const authority = io.open({ endpoint: 'authority' })
  const { access_token: token } = await ask(authority, {
    path: `/${tenant}/oauth2/v2.0/token`,
    what: 'log in',
    shape: given,
    post: { form: { client_id: client, grant_type: 'client_credentials', scope, ...(await proof()) } },
    refused,
  })
  io.redact(token, 'a token of Azure')
  return token
}

const refusal = z.object({ error_codes: z.array(z.int()) })

/** What to do about the numbers of Entra's refusals ("Microsoft Entra authentication and authorization error codes", read 2026-11). */
const remedies: Readonly<Record<number, string>> = {
  70021: 'Add a federated credential to the application with the issuer, subject and audience of this job.',
  700213:
    'Add a federated credential to the application with the subject of this job: its repository, and its branch or environment.',
  700212: 'Set `source.login.audience` to the audience of the application’s federated credential.',
  700024: 'The pipeline’s token has expired. Request it right before this step.',
  7000215: 'Set AZURE_CLIENT_SECRET to the value of a secret of the application, not to its id.',
  7000222:
    'The secret in AZURE_CLIENT_SECRET has expired. Create a new one, or use `login: { use: oidc }`, which needs none.',
  700016: 'AZURE_CLIENT_ID is not an application of the tenant in AZURE_TENANT_ID.',
  90002: 'AZURE_TENANT_ID is not a tenant of this cloud.',
}

function refused({ status, body }: Refusal): SealpostError | undefined {
  if (status !== 400 && status !== 401) return undefined
  const said = refusal.safeParse(body)
  const code = said.success ? said.data.error_codes[0] : undefined
  const remedy = code === undefined ? undefined : remedies[code]
  const shown = code === undefined ? '' : ` (AADSTS${code})`
  return new SealpostError('unauthorized', `log in: ${status}, not accepted${shown}`, {
    hint: `Nothing was read. ${remedy ?? 'Check that AZURE_TENANT_ID and AZURE_CLIENT_ID belong to the application, and that its credential is still valid.'}`,
  })
}
