import * as z from 'zod/mini'

/** `us-east-1`: what an AWS region is called. */
export const regionPattern = /^[a-z]{2,4}(?:-[a-z]+)+-\d{1,2}$/

const role = z
  .string()
  .check(z.regex(/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/, 'must be the ARN of a role'))

/** The setting `region`. */
export const regionSetting = z.optional(
  z
    .string()
    .check(
      z.regex(regionPattern, 'must be an AWS region, such as eu-central-1'),
      z.describe('The AWS region. Default: AWS_REGION, AWS_DEFAULT_REGION, or that of the profile.'),
    ),
)

/** The setting `login`. */
export const loginSetting = z.optional(
  z
    .strictObject({
      role: z
        .union([role, z.array(role).check(z.minLength(1))])
        .check(
          z.describe(
            'The ARN of the role to assume with the pipeline’s OIDC token. In a list, the first role is assumed with the token, and each ' +
              'further one with the role before it.',
          ),
        ),
      audience: z._default(
        z
          .string()
          .check(z.minLength(1), z.describe('The audience of the OIDC token, as the identity provider in IAM has it.')),
        'sts.amazonaws.com',
      ),
      tokenEnv: z.optional(
        z
          .string()
          .check(
            z.regex(/^[A-Z][A-Z0-9_]*$/, 'must be the name of a variable'),
            z.describe('The variable with the OIDC token, if the pipeline’s host provides none on demand.'),
          ),
      ),
    })
    .check(
      z.describe('Log in with the pipeline’s OIDC token. Without it, the usual AWS variables and files are used.'),
    ),
)

/** What {@link loginSetting} gives. */
export type AwsLogin = z.output<typeof loginSetting>

/** What both AWS sources are told of where and as whom to ask. */
export interface AwsSettings {
  readonly region?: string | undefined
  readonly login?: AwsLogin
}
