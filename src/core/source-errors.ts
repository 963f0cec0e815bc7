import { asSealpostError, type Code, codes, SealpostError } from './errors.js'

/** Hints for errors of a source, where the code's own hint is about targets. */
const remedies: Partial<Record<Code, string>> = {
  unauthorized:
    'Nothing was written. The credential was not accepted: it ended, was revoked, or is of another place. Make a new one.',
  forbidden: 'Nothing was written. Let the credential read what its block in the config names.',
  'source-missing': 'Nothing was written. Create it at the source, or correct its block in the config.',
  invalid: 'Nothing was written. The source does not know what its block in the config asks for: correct that.',
  limited: 'Nothing was written. The source asks for less traffic: run again later.',
  unavailable: 'Nothing was written. The source has trouble of its own: run again later.',
  timeout:
    'Nothing was written. The source did not answer in time: run again, or give it longer with `timeout` in its block.',
  redirect: 'Nothing was written. No redirect is followed with a credential in hand: use the present address.',
  'read-only': 'This is a defect of the source: it tried to write. Please report it.',
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
