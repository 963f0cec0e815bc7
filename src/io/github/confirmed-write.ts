import { asSealpostError, landedOf, SealpostError } from '../../core/errors.js'
import type { RestAnswer } from './rest.js'

/**
 * The answer to a write, where it says what became of it.
 * @param what for people: "the comment"
 * @throws SealpostError('unconfirmed') where the write may have happened all the same, and what `sent` throws
 */
export async function confirmed(sent: Promise<RestAnswer>, what: string): Promise<RestAnswer> {
  const unconfirmed = () => new SealpostError('unconfirmed', `GitHub did not say whether it took ${what}`)
  const answer = await sent.catch((thrown: unknown) => {
    const error = asSealpostError(thrown)
    throw landedOf(error) === 'unknown' ? unconfirmed() : error
  })
  if (answer.status >= 500 || answer.status === 408) throw unconfirmed()
  return answer
}
