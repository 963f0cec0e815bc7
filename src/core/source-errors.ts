import { asSealpostError, type Code, codes, SealpostError } from './errors.js'

/** Hints for errors of a source, where the code's own hint is about targets. */
const remedies: Partial<Record<Code, string>> = {
  unauthorized:
    'Nothing was written. The credential is expired, revoked, or for another account or server. Create a new one.',
  forbidden: 'Nothing was written. Give the credential read access to what the config lists for this source.',
  'source-missing': 'Nothing was written. Create it at the source, or correct the config of this source.',
  invalid: 'Nothing was written. The source rejected the request. Correct the config of this source.',
  limited: "Nothing was written. The source's rate limit was reached. Run again later.",
  unavailable: 'Nothing was written. The source is having problems. Run again later.',
  timeout:
    'Nothing was written. The source did not respond in time. Run again, or set a longer `timeout` for this source.',
  redirect: 'Nothing was written. Sealpost does not send credentials to redirects. Use the current address.',
  'read-only': 'This is a bug in the source: it tried to write. Please report it.',
}

/**
 * Runs work for one environment of a source, so that its errors say which environment they are about, and have a hint that
 * fits a source. What does not exist becomes `source-missing`.
 * @param source its id
 * @throws SealpostError, and no other
 */
export async function inEnvironment<T>(source: string, environment: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (thrown) {
    const error = asSealpostError(thrown)
    const code = error.code === 'not-found' ? 'source-missing' : error.code
    const hint = error.hint === codes[error.code].hint ? (remedies[code] ?? error.hint) : error.hint
    throw new SealpostError(code, error.message, { where: error.where ?? `${source}:${environment}`, hint })
  }
}
