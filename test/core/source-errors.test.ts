import { describe, expect, it } from 'vitest'
import { SealpostError, statusError } from '../../src/core/errors.js'
import { inEnvironment } from '../../src/core/source-errors.js'

const trouble = (thrown: unknown) =>
  inEnvironment('vault', 'production', async () => {
    throw thrown
  }).catch((error: unknown) => error)

describe('trouble of a source', () => {
  it('says whose it is and which environment it is about, and what to do at a source', async () => {
    expect(await trouble(statusError(401, 'list'))).toMatchObject({
      code: 'unauthorized',
      message: 'list: 401, the token was not accepted',
      where: 'vault:production',
      hint: expect.stringMatching(/^Nothing was written\. The credential is expired/),
    })
  })

  it('is a missing path where a server knows no such thing', async () => {
    expect(await trouble(statusError(404, 'list'))).toMatchObject({ code: 'source-missing', exit: 3 })
  })

  it('keeps a place and a hint of its own, and the hint of a code that fits', async () => {
    const own = new SealpostError('forbidden', 'no', { where: 'here', hint: 'Ask Ann.' })
    expect(await trouble(own)).toMatchObject({ where: 'here', hint: 'Ask Ann.' })
    const network = new SealpostError('network', 'no connection')
    expect(await trouble(network)).toMatchObject({ hint: network.hint })
  })

  it('of another kind is told by its class alone', async () => {
    expect(await trouble(new RangeError('a value'))).toMatchObject({
      code: 'internal',
      message: 'unexpected RangeError',
    })
  })

  it('is none where there is none', async () => {
    expect(await inEnvironment('vault', 'production', async () => 1)).toBe(1)
  })
})
