import type { SourceEndpoint, SourceVariable } from '../../core/source.js'

/**
 * Variables that all AWS tools know ("Environment variables to configure the AWS CLI" and "Container credential provider",
 * AWS SDKs and Tools Reference Guide, read 2026-11-30).
 */
export const awsVariables: readonly SourceVariable[] = [
  { name: 'AWS_REGION', means: 'The region, where the config says none.', secret: false },
  { name: 'AWS_DEFAULT_REGION', means: 'The same; AWS_REGION counts first.', secret: false },
  { name: 'AWS_ACCESS_KEY_ID', means: 'The id of an access key, where `login` names no role.' },
  { name: 'AWS_SECRET_ACCESS_KEY', means: 'The secret of that access key.' },
  { name: 'AWS_SESSION_TOKEN', means: 'What belongs to that access key where it is a temporary one.' },
  {
    name: 'AWS_PROFILE',
    means: 'A profile of the shared files, with keys or with a role and a source profile.',
    secret: false,
  },
  { name: 'AWS_CONFIG_FILE', means: 'The shared config file; `~/.aws/config` where it is not set.', secret: false },
  {
    name: 'AWS_SHARED_CREDENTIALS_FILE',
    means: 'The shared credentials file; `~/.aws/credentials` where it is not set.',
    secret: false,
  },
  { name: 'HOME', means: 'The folder in which the shared files are.', secret: false },
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
    means: 'What CloudTrail calls the session of an assumed role; `sealpost` where it is not set.',
    secret: false,
  },
  {
    name: 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    means: 'Where a task of ECS or CodeBuild gets credentials, as AWS sets it.',
    secret: false,
  },
  {
    name: 'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    means: 'The whole address of the same, in a pod of EKS.',
    secret: false,
  },
  {
    name: 'AWS_CONTAINER_AUTHORIZATION_TOKEN',
    means: 'What a container shows to get its credentials, as AWS sets it.',
  },
  {
    name: 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
    means: 'The file that holds it, as EKS Pod Identity sets it.',
    secret: false,
  },
  {
    name: 'SEALPOST_ID_TOKEN',
    means:
      'The pipeline’s OIDC token for `login`, where the host gives none on demand and `login.tokenEnv` names no other.',
  },
]

/** The address at which tasks of ECS get credentials. */
export const taskHost = '169.254.170.2'

/** Endpoints that a login may need. */
export const loginEndpoints: readonly SourceEndpoint[] = [
  {
    id: 'sts',
    env: ['AWS_ENDPOINT_URL_STS', 'AWS_ENDPOINT_URL'],
    means:
      'The Security Token Service, which gives the credentials of a role; the one of the region where it is not set.',
    posts: [{ does: 'login', path: '/', headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
  },
  {
    id: 'container',
    env: ['AWS_CONTAINER_CREDENTIALS_FULL_URI'],
    means: 'Where a container gets credentials, as AWS sets it.',
    query: true,
    // ECS, and EKS Pod Identity with either protocol ("Container credential provider", read 2026-11-30)
    plain: [taskHost, '169.254.170.23', '[fd00:ec2::23]'],
    posts: [],
  },
]
