import type { Answer } from '../server.js'

/** A request as the simulated services see it. */
export interface AwsAsk {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  /** The raw body, text. */
  readonly body: string
}

/** A refusal in AWS's words, thrown by an operation and answered in the words of its service. */
export class AwsError extends Error {
  readonly code: string
  readonly status: number

  constructor(code: string, message: string, status = 400) {
    super(message)
    this.code = code
    this.status = status
  }
}

/** The JSON of Secrets Manager and Systems Manager. */
export function json(body: unknown, status = 200): Answer {
  return { status, body, headers: { 'content-type': 'application/x-amz-json-1.1' } }
}

/** The XML of the Security Token Service. */
export function xml(text: string, status = 200): Answer {
  return { status, body: text, headers: { 'content-type': 'text/xml' } }
}

/** What the Security Token Service says in place of the words of others. */
const inTokens: Readonly<Record<string, string>> = {
  UnrecognizedClientException: 'InvalidClientTokenId',
  InvalidSignatureException: 'SignatureDoesNotMatch',
  MissingAuthenticationTokenException: 'MissingAuthenticationToken',
}

/** A refusal as a service says it. */
export function refusal({ code, message, status }: AwsError, service: string): Answer {
  if (service !== 'sts') return json({ __type: code, message }, status)
  const type = status < 500 ? 'Sender' : 'Receiver'
  const text = message.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return xml(
    `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>${type}</Type><Code>${inTokens[code] ?? code}</Code>` +
      `<Message>${text}</Message></Error><RequestId>00000000-0000-0000-0000-000000000000</RequestId></ErrorResponse>`,
    status,
  )
}

/** A header as one text. */
export function headerOf({ headers }: AwsAsk, name: string): string {
  const value = headers[name]
  return typeof value === 'string' ? value : (value?.join(',') ?? '')
}

/** Holds a number of a request to what the API takes. */
export function within(name: string, given: unknown, least: number, most: number): void {
  if (given === undefined) return
  if (Number.isInteger(given) && (given as number) >= least && (given as number) <= most) return
  const bound = (given as number) > most ? `less than or equal to ${most}` : `greater than or equal to ${least}`
  throw new AwsError(
    'ValidationException',
    `1 validation error detected: Value '${String(given)}' at '${name}' failed to satisfy constraint: Member must have value ${bound}`,
  )
}
