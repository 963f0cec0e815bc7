import { bounds } from '../../core/bounds.js'
import { SealpostError } from '../../core/errors.js'
import { bytesIn, PlainHeaders, plainResponse } from './light-response.js'

/**
 * The whole body of a response, cut off as soon as it is longer than any response may be. What is counted is what arrives
 * unpacked, so that a small response cannot grow into a large one.
 * @param host for the message
 * @throws SealpostError('bad-answer'), and whatever the stream throws
 */
export async function bodyOf(response: Response, host: string): Promise<Uint8Array<ArrayBuffer>> {
  const held = bytesIn(response)
  if (held !== undefined) {
    if (held.length > bounds.answerBytes) throw tooLong(host)
    return held
  }
  const gather = gatherer(host)
  const reader = response.body?.getReader()
  for (let next = await reader?.read(); next !== undefined && !next.done; next = await reader?.read()) {
    try {
      gather.add(next.value)
    } catch (thrown) {
      await reader?.cancel().catch(() => undefined)
      throw thrown
    }
  }
  return gather.whole()
}

/** Puts the pieces of a response together as they come. `add` throws SealpostError('bad-answer') once there are too many. */
export function gatherer(host: string): {
  readonly add: (piece: Uint8Array) => void
  readonly whole: () => Uint8Array<ArrayBuffer>
} {
  const pieces: Uint8Array[] = []
  let bytes = 0
  return {
    add(piece) {
      bytes += piece.length
      if (bytes > bounds.answerBytes) throw tooLong(host)
      pieces.push(piece)
    },
    whole: () => new Uint8Array(Buffer.concat(pieces, bytes)),
  }
}

/** A `fetch` whose responses are there whole, and never longer than any may be. */
export function bounded(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const response = await fetch(input, init)
    const host = new URL(input instanceof Request ? input.url : input).host
    const { status, statusText, url } = response
    return plainResponse(await bodyOf(response, host), {
      status,
      statusText,
      headers: new PlainHeaders(response.headers),
      url,
    })
  }
}

function tooLong(host: string): SealpostError {
  return new SealpostError('bad-answer', `${host} sent more than ${bounds.answerBytes / 1024 / 1024} MiB`)
}
