import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto'
import { SignatureV4 } from '@smithy/signature-v4'
import type { Signable } from '../../core/login.js'
import type { AwsCredentials } from './sdk-config.js'

/** What a request is signed for. */
export interface Signing {
  readonly credentials: AwsCredentials
  readonly region: string
  /** As a signature names it, `secretsmanager`. */
  readonly service: string
}

/** The sender sets these by itself, or adds them on the way. */
const unsigned = ['content-length', 'user-agent', 'accept', 'accept-encoding']

/**
 * Signs requests with Signature Version 4, as AWS's own clients do.
 * @returns gives the headers that a request must carry beside its own
 */
export function signer({
  credentials,
  region,
  service,
}: Signing): (request: Signable) => Promise<Record<string, string>> {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials
  const signature = new SignatureV4({
    service,
    region,
    credentials: { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) },
    sha256: Sha256,
    // both services say the hash of a body in the signature alone
    applyChecksum: false,
  })
  return async ({ url, method, headers, body, at }) => {
    const own = Object.entries(headers).filter(([name]) => !unsigned.includes(name))
    const signed = await signature.sign(
      {
        method,
        protocol: url.protocol,
        hostname: url.hostname,
        path: url.pathname,
        query: Object.fromEntries(url.searchParams),
        headers: { ...Object.fromEntries(own), host: url.host },
        ...(url.port === '' ? {} : { port: Number(url.port) }),
        ...(body === undefined ? {} : { body }),
      },
      { signingDate: new Date(at) },
    )
    const { host: _host, ...added } = signed.headers
    return Object.fromEntries(Object.entries(added).filter(([name]) => !Object.hasOwn(headers, name)))
  }
}

/** SHA-256, plain or with a key, in the shape that the signer asks for. */
class Sha256 {
  #hash: Hash | Hmac
  readonly #key: Uint8Array | undefined

  constructor(key?: string | ArrayBuffer | ArrayBufferView) {
    this.#key = key === undefined ? undefined : bytesOf(key)
    this.#hash = begun(this.#key)
  }

  update(data: string | ArrayBuffer | ArrayBufferView): void {
    this.#hash.update(bytesOf(data))
  }

  async digest(): Promise<Uint8Array> {
    return this.#hash.digest()
  }

  reset(): void {
    this.#hash = begun(this.#key)
  }
}

function begun(key: Uint8Array | undefined): Hash | Hmac {
  return key === undefined ? createHash('sha256') : createHmac('sha256', key)
}

function bytesOf(data: string | ArrayBuffer | ArrayBufferView): Uint8Array {
  if (typeof data === 'string') return Buffer.from(data)
  return data instanceof ArrayBuffer
    ? new Uint8Array(data)
    : new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
}
