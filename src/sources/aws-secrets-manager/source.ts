import { nothingFound } from '../../core/project-files.js'
import type { Source } from '../../core/source.js'
import { awsVariables, loginEndpoints } from '../../vendors/aws/access.js'
import { list, read } from './read.js'
import { type Settings, settings } from './settings.js'

const post = (operation: string) =>
  ({ does: 'read', path: '/', headers: { 'x-amz-target': `secretsmanager.${operation}` } }) as const

const guide = 'https://github.com/sealpost/sealpost/tree/main/src/sources/aws-secrets-manager'

/** Secrets of AWS Secrets Manager, found by a prefix, names or tags. */
export const source: Source<Settings> = {
  id: 'aws-secrets-manager',
  api: 1,
  config: { settings },
  access: {
    env: awsVariables,
    endpoints: [
      {
        id: 'secretsmanager',
        env: ['AWS_ENDPOINT_URL_SECRETS_MANAGER', 'AWS_ENDPOINT_URL'],
        means: 'The endpoint of Secrets Manager. Default: that of the region.',
        posts: [post('BatchGetSecretValue'), post('ListSecrets'), post('GetSecretValue')],
      },
      ...loginEndpoints,
    ],
  },
  setup: {
    label: 'AWS Secrets Manager',
    where: {
      setting: 'prefix',
      question: 'What is the prefix of its secrets?',
      usual: 'shop/{environment}/',
    },
    next: ({ all }) => [
      `Create secrets whose names begin with ${all}, set \`source.region\`, and allow a role to read them: ${guide} contains its policy ` +
        'and a workflow without a stored key (`source.login.role`).',
    ],
    detect: nothingFound,
  },
  read,
  versions: { by: 'the id of the version with the staging label, and the secret’s ARN', list },
  // nothing of it stands in files of a repository
  editedNames: async () => new Map(),
}
