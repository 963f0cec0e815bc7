import type { Access } from '../../core/access.js'
import { saysTooMany } from '../../vendors/aws/refusals.js'
import { signedLogin } from '../../vendors/aws/session.js'
import { readingPosts } from './api.js'

/** The day on which the claims about the vendor were read last. */
export const verified = '2026-11-30'
/** Where most of them were read. */
export const model = 'model of botocore 1.43.11'

/** How one of the services is reached. */
export interface Reached {
  /** As a host name has it, `ssm`. */
  readonly host: string
  /** The variable with another address, beside `AWS_ENDPOINT_URL`. */
  readonly variable: string
  /** What stands before an operation in a request. */
  readonly prefix: string
  /** Operations that change nothing. */
  readonly reads: readonly string[]
  readonly permissions: readonly string[]
}

/** Login, endpoint and inputs of a target of AWS. */
export function accessWith({ host, variable, prefix, reads, permissions }: Reached): Access {
  return {
    token: [],
    login: signedLogin(host),
    endpoint: { env: variable, fallbacks: ['AWS_ENDPOINT_URL'], default: `https://${host}.us-east-1.amazonaws.com` },
    posts: readingPosts(prefix, reads),
    limited: saysTooMany,
    settings: { region: { variable: 'AWS_REGION', fallbacks: ['AWS_DEFAULT_REGION'], example: 'us-east-1' } },
    permissions,
    portal: 'https://console.aws.amazon.com/iam/home#/roles',
    inputs: [
      {
        name: 'aws-region',
        variable: 'AWS_REGION',
        description:
          'The region of AWS targets that do not set one. Credentials come from the environment, or from a role in the config.',
        secret: false,
      },
    ],
  }
}
