import { SealpostError } from '../../core/errors.js'
import type { SourceIo } from '../../core/source.js'
import { tokenOf } from '../shared/login.js'
import { federatedToken } from './federation.js'
import { tokenByFile } from './key-file.js'
import type { Settings } from './settings.js'

/**
 * How a reading gets its token: `login`, else a token in GOOGLE_OAUTH_ACCESS_TOKEN, else the file that
 * GOOGLE_APPLICATION_CREDENTIALS names. No metadata server is asked: which machine runs a pipeline says nothing of what it
 * may read.
 * @returns as `SourceOpening.token` wants it
 * @throws SealpostError('token-missing') where there is neither
 */
export function tokenFrom(
  login: Settings['login'],
  folder: string,
  io: SourceIo,
): (refused?: string) => Promise<string> {
  if (login !== undefined) {
    const { provider, serviceAccount, tokenEnv } = login
    // the audience that a provider takes where none was set for it
    const audience = login.audience ?? `https://iam.googleapis.com/${provider}`
    const subject = () => io.identity({ audience, ...(tokenEnv === undefined ? {} : { variable: tokenEnv }) })
    return tokenOf(() => federatedToken({ provider, serviceAccount, subject }, io))
  }
  if (io.variable('GOOGLE_OAUTH_ACCESS_TOKEN')?.trim()) {
    const token = io.credential('GOOGLE_OAUTH_ACCESS_TOKEN')
    return async () => token
  }
  const path = io.variable('GOOGLE_APPLICATION_CREDENTIALS')?.trim()
  if (path) return tokenOf(() => tokenByFile(path, folder, io))
  throw new SealpostError(
    'token-missing',
    'neither GOOGLE_OAUTH_ACCESS_TOKEN nor GOOGLE_APPLICATION_CREDENTIALS is set',
    {
      hint: 'Nothing was sent. Set one of them. In a pipeline, use `login: { use: oidc, provider: … }` under `source`, which needs no credential.',
    },
  )
}
