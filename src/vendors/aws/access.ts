import type { SourceEndpoint, SourceVariable } from '../../core/source.js'

/**
 * Variables that all AWS tools know ("Environment variables to configure the AWS CLI" and "Container credential provider",
 * AWS SDKs and Tools Reference Guide, read 2026-11-30).
 */
export const awsVariables: readonly SourceVariable[] = [
  { name: 'AWS_REGION', means: 'The region, if the config does not set one.', secret: false },
  { name: 'AWS_DEFAULT_REGION', means: 'The same; AWS_REGION takes precedence.', secret: false },
  { name: 'AWS_ACCESS_KEY_ID', means: 'The id of an access key, if `login` sets no role.' },
  { name: 'AWS_SECRET_ACCESS_KEY', means: 'The secret of that access key.' },
  { name: 'AWS_SESSION_TOKEN', means: 'The session token, if that access key is temporary.' },
  {
    name: 'AWS_PROFILE',
    means: 'A profile of the shared files, with keys or with a role and a source profile.',
    secret: false,
  },
  { name: 'AWS_CONFIG_FILE', means: 'The shared config file. Default: `~/.aws/config`.', secret: false },
  {
    name: 'AWS_SHARED_CREDENTIALS_FILE',
    means: 'The shared credentials file. Default: `~/.aws/credentials`.',
    secret: false,
  },
  { name: 'HOME', means: 'The home folder that contains the shared files.', secret: false },
  { name: 'USERPROFILE', means: 'The same on Windows.', secret: false },
  {
    name: 'AWS_ROLE_ARN',
    means: 'The role to assume with the token in AWS_WEB_IDENTITY_TOKEN_FILE.',
    secret: false,
  },
  {
    name: 'AWS_WEB_IDENTITY_TOKEN_FILE',
    means: 'The file with an OIDC token, as Kubernetes puts it into a pod.',
    secret: false,
  },
  {
    name: 'AWS_ROLE_SESSION_NAME',
    means: 'The session name of an assumed role, as CloudTrail shows it. Default: `sealpost`.',
    secret: false,
  },
  {
    name: 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    means: 'Where a task of ECS or CodeBuild gets credentials; AWS sets it.',
    secret: false,
  },
  {
    name: 'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    means: 'The full address of the same, in an EKS pod.',
    secret: false,
  },
  {
    name: 'AWS_CONTAINER_AUTHORIZATION_TOKEN',
    means: 'The token that a container uses to get its credentials; AWS sets it.',
  },
  {
    name: 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
    means: 'The file with that token; EKS Pod Identity sets it.',
    secret: false,
  },
  {
    name: 'SEALPOST_ID_TOKEN',
    means:
      'The pipeline’s OIDC token for `login`, if the host provides none on demand and `login.tokenEnv` is not set.',
  },
]

/** The address at which tasks of ECS get credentials. */
export const taskHost = '169.254.170.2'

/** Endpoints that a login may need. */
export const loginEndpoints: readonly SourceEndpoint[] = [
  {
    id: 'sts',
    env: ['AWS_ENDPOINT_URL_STS', 'AWS_ENDPOINT_URL'],
    means: 'The endpoint of the Security Token Service. Default: that of the region.',
    posts: [{ does: 'login', path: '/', headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
  },
  {
    id: 'container',
    env: ['AWS_CONTAINER_CREDENTIALS_FULL_URI'],
    means: 'Where a container gets credentials; AWS sets it.',
    query: true,
    // ECS, and EKS Pod Identity with either protocol ("Container credential provider", read 2026-11-30)
    plain: [taskHost, '169.254.170.23', '[fd00:ec2::23]'],
    posts: [],
  },
]
