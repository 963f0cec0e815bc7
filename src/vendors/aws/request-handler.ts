import type { SourceClient } from '../../core/source.js'
import { type Refused, refusalOf } from './refusals.js'

/** A request as the SDK hands it on, signed. */
export interface SdkRequest {
  readonly method: string
  readonly protocol: string
  readonly hostname: string
  readonly port?: number | undefined
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** What the SDK sends through. */
export interface AwsRequestHandler {
  readonly handle: (request: SdkRequest) => Promise<{
    readonly response: {
      readonly statusCode: number
      readonly headers: Record<string, string>
      readonly body: Uint8Array
    }
  }>
  readonly updateHttpClientConfig: () => void
  readonly httpHandlerConfigs: () => Record<string, never>
}

/** The sender sets these by itself, to what was signed. */
const ofTheSender = ['host', 'content-length', 'user-agent']

/**
 * The SDK's way out: through our client, which waits, tries again and gives up. An answer that refuses never gets to the SDK,
 * whose errors hold what the server said.
 * @returns a handler whose requests throw SealpostError, by what the client and `refused` make of trouble
 */
export function requestHandler(client: SourceClient, refused: Refused): AwsRequestHandler {
  return {
    async handle({ method, protocol, hostname, port, path, headers, body }) {
      const host = port === undefined ? hostname : `${hostname}:${port}`
      const text = textOf(body)
      const sent = Object.entries(headers).filter(([name]) => !ofTheSender.includes(name.toLowerCase()))
      const answer = await client.fetch(`${protocol}//${host}${path}`, {
        method,
        headers: Object.fromEntries(sent),
        body: text ?? null,
      })
      if (!answer.ok) {
        const operation = operationOf(headers['x-amz-target'], text)
        throw refused(refusalOf({ status: answer.status, text: await answer.text(), operation }))
      }
      const bytes = new Uint8Array(await answer.arrayBuffer())
      return { response: { statusCode: answer.status, headers: Object.fromEntries(answer.headers), body: bytes } }
    },
    updateHttpClientConfig: () => {},
    httpHandlerConfigs: () => ({}),
  }
}

/** Bodies are bytes of a text, or a text; bytes would bring the built-in `Request` along. */
function textOf(body: unknown): string | undefined {
  return body instanceof Uint8Array ? new TextDecoder().decode(body) : typeof body === 'string' ? body : undefined
}

/** `GetSecretValue`: what a request asks for, by its header or its form. */
function operationOf(target: string | undefined, text = ''): string {
  return target?.split('.').at(-1) ?? /(?:^|&)Action=(\w+)/.exec(text)?.[1] ?? 'request'
}
