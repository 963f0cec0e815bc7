import { readCode } from './code.js'

/** Where a variable of a job's host, or one that is called like them, may be named, and why. A folder ends in `/`. */
export const mayName: Readonly<Record<string, string>> = {
  'io/system/pipelines/github-actions.ts': 'the adapter',
  'io/system/pipelines/gitea-actions.ts': "the adapter, which has GitHub's variables",
  'action/runner/toolkit.ts': 'tells the package for Actions which file outputs go to',
  'action/runner/input-table.ts': 'the variables that inputs stand for, and those that an untrusted run may know',
  'action/runner/hints.ts': 'words for a person',
  'cli/commands/ci/ci.ts': 'the endpoint of GitHub, where a repository there is talked about',
  'engine/run-credentials.ts': 'the tokens of jobs, which no value may be',
  'targets/circleci/capabilities.ts': 'names that no context or project may have',
  'targets/gitlab/capabilities.ts': 'names that no variable should have',
  'targets/github/': 'its token and endpoint',
  'io/github/': 'the endpoint, and words for a person',
  'io/ledger/': 'the tokens and the endpoint of a ledger at GitHub, and words for a person',
  'simulators/': 'stand-ins for GitHub itself',
  'cli/commands/demo/': 'plays a job',
  ...Object.fromEntries(
    ['gitlab', 'circleci', 'buildkite', 'azure-pipelines', 'bitbucket-pipelines', 'jenkins', 'woodpecker', 'drone'].map(
      (host) => [`io/system/pipelines/${host}.ts`, 'the adapter'],
    ),
  ),
}

/** What the variables of hosts begin with. `SEALPOST_GITHUB_…` are ours, and `BITBUCKET_TOKEN` is a person's. */
const prefixes = [
  ...['GITHUB_', 'GITEA_ACTIONS', 'FORGEJO_ACTIONS', 'GITLAB_(?:CI|USER)\\b', 'CI_', 'CIRCLE_', 'CIRCLECI\\b'],
  ...[
    'BUILDKITE',
    'TF_BUILD',
    'SYSTEM_(?:PULL|COLL|TEAM|ACCESS|OIDC|JOB)',
    'BUILD_(?:BUILDID|REASON|REPO|REQ|SOURCE|NUM|URL|USER)',
    'AGENT_TEMP',
    'BITBUCKET_',
  ],
  ...['JENKINS_', 'CHANGE_', 'BRANCH_', 'DRONE'],
].join('|')

/** A variable of a host. */
const ofHost = new RegExp(
  `(?<![A-Z_])(?:${prefixes})|\\benv\\s*(?:\\.\\s*CI\\b|\\[\\s*['"]CI['"])|\\{[^}=]*\\bCI\\b[^}=]*\\}\\s*(?:=[^=]|:\\s*Env\\b)`,
  'g',
)
/** The places that ask which host runs us, or whether any does. */
const mayAskForCi = ['io/system/pipelines/none.ts', 'io/system/pipelines/index.ts', 'io/system/pipelines/hosts.ts']

/**
 * Where code names a variable of a host and asks no pipeline, `path: what`; and a place in the list that needs none.
 * @param files path below src → text
 */
export function hostNames(
  files: ReadonlyMap<string, string>,
  allowed: Readonly<Record<string, string>> = mayName,
): string[] {
  const used = new Set<string>()
  const found = [...files].flatMap(([path, source]) => {
    const names = [...new Set([...readCode(source).text.matchAll(ofHost)].map(([name]) => name.trim()))]
    const place = Object.keys(allowed).find((one) => (one.endsWith('/') ? path.startsWith(one) : path === one))
    if (place !== undefined && names.length > 0) used.add(place)
    return place !== undefined || mayAskForCi.includes(path) ? [] : names.map((name) => `${path}: ${name}`)
  })
  return [...found, ...Object.keys(allowed).filter((place) => !used.has(place))]
}
