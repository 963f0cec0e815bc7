import { nothingFound } from '../../core/project-files.js'
import type { Source } from '../../core/source.js'
import { awsVariables, loginEndpoints } from '../../vendors/aws/access.js'
import { list, read } from './read.js'
import { type Settings, settings } from './settings.js'

const post = (operation: string) =>
  ({ does: 'read', path: '/', headers: { 'x-amz-target': `AmazonSSM.${operation}` } }) as const

const guide = 'https://github.com/sealpost/sealpost/tree/main/src/sources/aws-ssm'

/** Parameters of AWS Systems Manager, below a path for each environment. */
export const source: Source<Settings> = {
  id: 'aws-ssm',
  api: 1,
  config: { settings },
  access: {
    env: awsVariables,
    endpoints: [
      {
        id: 'ssm',
        env: ['AWS_ENDPOINT_URL_SSM', 'AWS_ENDPOINT_URL'],
        means: 'Systems Manager; the one of the region where it is not set.',
        posts: [post('GetParametersByPath'), post('DescribeParameters')],
      },
      ...loginEndpoints,
    ],
  },
  setup: {
    label: 'AWS Systems Manager Parameter Store',
    where: { setting: 'path', question: 'Below which path are its parameters?', usual: '/shop/{environment}' },
    next: ({ all }) => [
      `Put the values below ${all}, set \`source.region\`, and let a role read them: ${guide} has its policy, and a workflow ` +
        'that needs no stored key (`source.login.role`).',
    ],
    detect: nothingFound,
  },
  read,
  versions: { by: 'the parameter’s version and when it was last changed', list },
  // nothing of it stands in files of a repository
  editedNames: async () => new Map(),
}
