import { asSealpostError, landedOf, SealpostError } from '../../core/errors.js'

/**
 * The answer to a write, where it says what became of it.
 * @param what for people: "the comment"
 * @param by who was asked
 * @throws SealpostError('unconfirmed') where the write may have happened all the same, and what `sent` throws
 */
export async function confirmed<A extends { readonly status: number }>(
  sent: Promise<A>,
  what: string,
  by = 'GitHub',
): Promise<A> {
  const unconfirmed = () => new SealpostError('unconfirmed', `${by} did not confirm ${what}`)
  const answer = await sent.catch((thrown: unknown) => {
    const error = asSealpostError(thrown)
    throw landedOf(error) === 'unknown' ? unconfirmed() : error
  })
  if (answer.status >= 500 || answer.status === 408) throw unconfirmed()
  return answer
}
