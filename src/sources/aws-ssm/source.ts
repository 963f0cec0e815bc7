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
        means: 'The endpoint of Systems Manager. Default: that of the region.',
        posts: [post('GetParametersByPath'), post('DescribeParameters')],
      },
      ...loginEndpoints,
    ],
  },
  setup: {
    label: 'AWS Systems Manager Parameter Store',
    where: { setting: 'path', question: 'What is the path of its parameters?', usual: '/shop/{environment}' },
    next: ({ all }) => [
      `Put the values below ${all}, set \`source.region\`, and allow a role to read them: ${guide} contains its policy and a workflow ` +
        'without a stored key (`source.login.role`).',
    ],
    detect: nothingFound,
  },
  read,
  versions: { by: 'the parameter’s version and when it was last changed', list },
  // nothing of it stands in files of a repository
  editedNames: async () => new Map(),
}
