import type { SourceClient } from '../../core/source.js'
import type { Refused } from './refusals.js'
import { type AwsRequestHandler, requestHandler } from './request-handler.js'

/** What AWS is asked with. */
export interface AwsCredentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
  /** When they end, ms since the epoch, where AWS says so. */
  readonly ends?: number
}

/** What a client of the SDK needs to know. */
export interface SdkOptions {
  readonly client: SourceClient
  readonly region: string
  /** Absent for requests that are not signed. */
  readonly credentials?: AwsCredentials
  readonly refused: Refused
}

/**
 * The settings of a client of the SDK, all of those that it would otherwise look for in variables, in files of the home
 * folder or at an address of the machine; and no second try of its own, which is the affair of {@link SourceClient}.
 */
export function sdkConfig({ client, region, credentials, refused }: SdkOptions) {
  return {
    region,
    endpoint: client.endpoint,
    ...(credentials === undefined ? {} : { credentials }),
    credentialDefaultProvider: () => async () => {
      throw new TypeError('a request without credentials was to be signed')
    },
    requestHandler: requestHandler(client, refused) as AwsRequestHandler,
    maxAttempts: 1,
    retryMode: 'standard',
    defaultsMode: 'standard' as const,
    useFipsEndpoint: false,
    useDualstackEndpoint: false,
    authSchemePreference: ['aws.auth#sigv4'],
    userAgentAppId: async () => undefined,
    defaultUserAgentProvider: async (): Promise<[string, string][]> => [],
    streamCollector: async (body: unknown) => body as Uint8Array,
  }
}
