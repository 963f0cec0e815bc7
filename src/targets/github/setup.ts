import type { Access } from '../../core/access.js'
import type { TargetSetup } from '../../core/setup.js'

/** What a first config needs to know of it. */
export const setup: TargetSetup = {
  label: 'secrets and variables of a repository or an organisation',
  addresses: [
    { example: 'acme/shop', parts: ['repository', 'repository'] },
    { example: 'acme', parts: ['organization'], for: 'an organisation' },
  ],
  calledBy: ['repository', 'organization'],
  // an organisation has no environments
  place: (environment, { repository }) => (repository === undefined ? undefined : { environment }),
  hasPlace: (place, { repository }) => repository !== undefined || !place.startsWith('{'),
  detect: async (project) => (await import('./detect.js')).detect(project),
}

const app = {
  title: 'GitHub App',
  id: 'SEALPOST_GITHUB_APP_ID',
  key: 'SEALPOST_GITHUB_APP_PRIVATE_KEY',
}

/** The ways to log in, beside the plain token, and the inputs of the Action for all of them. */
export const login: Pick<Access, 'app' | 'permissionHeaders' | 'inputs'> = {
  app,
  permissionHeaders: { scopes: 'x-oauth-scopes', accepted: 'x-accepted-github-permissions' },
  inputs: [
    {
      name: 'github-token',
      variable: 'GITHUB_TOKEN',
      description:
        "Token for `github` targets. The job's own token cannot write secrets: use a fine-grained token, or an App with " +
        '`app-id` and `app-private-key`.',
      secret: true,
      tried: ['token'],
    },
    {
      name: 'app-id',
      variable: app.id,
      description:
        'Id of a GitHub App that is installed on the repositories of the `github` targets. Use instead of `github-token`.',
      secret: false,
      needs: 'app-private-key',
    },
    {
      name: 'app-private-key',
      variable: app.key,
      description: "The App's private key, in PEM format.",
      secret: true,
      needs: 'app-id',
      tried: ['private-key'],
    },
  ],
}
