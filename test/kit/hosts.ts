import type { HostName, Mode } from '../../src/io/system/pipeline.js'

/** Variables of jobs of acme/shop at one host, as its documentation has them. Values are made up. */
export interface HostVariables {
  readonly host: HostName
  /** A push to the default branch. */
  readonly push: Variables
  /** A schedule of the default branch. */
  readonly schedule: Variables
  /** A push to another branch. */
  readonly branch: Variables
  /** A tag that is called like the default branch. */
  readonly tag: Variables
  /** Request 7 from a branch of the repository itself to the default branch. */
  readonly request: Variables
  /** The same from a fork; undefined where a fork starts nothing. */
  readonly fork: Variables | undefined
  /** How far a request of the repository itself is trusted. */
  readonly reviewed: Mode
}

type Variables = Readonly<Record<string, string>>

/** Newest commits: of the default branch, and of the request. */
export const commits = { main: '1'.repeat(40), change: 'b'.repeat(40) }

const told = { SEALPOST_DEFAULT_BRANCH: 'main' }

const gitlab = {
  CI: 'true',
  GITLAB_CI: 'true',
  GITLAB_USER_LOGIN: 'octocat',
  CI_API_V4_URL: 'https://gitlab.example/api/v4',
  CI_DEFAULT_BRANCH: 'main',
  CI_JOB_ID: '9001',
  CI_JOB_TOKEN: 'glcbt-made-up-job-token',
  CI_JOB_URL: 'https://gitlab.example/acme/shop/-/jobs/9001',
  CI_PROJECT_ID: '42',
  CI_PROJECT_PATH: 'acme/shop',
  CI_PROJECT_URL: 'https://gitlab.example/acme/shop',
  CI_COMMIT_SHA: commits.main,
}
const gitlabRequest = {
  ...gitlab,
  CI_PIPELINE_SOURCE: 'merge_request_event',
  CI_COMMIT_SHA: commits.change,
  CI_MERGE_REQUEST_IID: '7',
  CI_MERGE_REQUEST_PROJECT_ID: '42',
  CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '42',
  CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: 'change',
  CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
}

const circle = {
  CI: 'true',
  CIRCLECI: 'true',
  CIRCLE_BUILD_NUM: '9001',
  CIRCLE_BUILD_URL: 'https://circleci.example/gh/acme/shop/9001',
  CIRCLE_PROJECT_REPONAME: 'shop',
  CIRCLE_PROJECT_USERNAME: 'acme',
  CIRCLE_REPOSITORY_URL: 'git@github.com:acme/shop.git',
  CIRCLE_SHA1: commits.main,
  CIRCLE_USERNAME: 'octocat',
  ...told,
}
const circleRequest = {
  ...circle,
  CIRCLE_BRANCH: 'change',
  CIRCLE_SHA1: commits.change,
  CIRCLE_PULL_REQUEST: 'https://github.com/acme/shop/pull/7',
}

const buildkite = {
  CI: 'true',
  BUILDKITE: 'true',
  BUILDKITE_BUILD_CREATOR: 'octocat',
  BUILDKITE_BUILD_NUMBER: '9001',
  BUILDKITE_BUILD_URL: 'https://buildkite.example/acme/shop/builds/9001',
  BUILDKITE_COMMIT: commits.main,
  BUILDKITE_PIPELINE_DEFAULT_BRANCH: 'main',
  BUILDKITE_PULL_REQUEST: 'false',
  BUILDKITE_REPO: 'git@github.com:acme/shop.git',
  BUILDKITE_SOURCE: 'webhook',
}
const buildkiteRequest = {
  ...buildkite,
  BUILDKITE_BRANCH: 'change',
  BUILDKITE_COMMIT: commits.change,
  BUILDKITE_PULL_REQUEST: '7',
  BUILDKITE_PULL_REQUEST_BASE_BRANCH: 'main',
  BUILDKITE_PULL_REQUEST_REPO: 'https://github.com/Acme/shop.git',
}

const azure = {
  TF_BUILD: 'True',
  BUILD_BUILDID: '9001',
  BUILD_REASON: 'IndividualCI',
  BUILD_REPOSITORY_ID: '5f2e',
  BUILD_REPOSITORY_NAME: 'shop',
  BUILD_REPOSITORY_PROVIDER: 'TfsGit',
  BUILD_REPOSITORY_URI: 'https://acme@dev.azure.example/acme/shop/_git/shop',
  BUILD_REQUESTEDFOR: 'Octo Cat',
  BUILD_SOURCEVERSION: commits.main,
  SYSTEM_COLLECTIONURI: 'https://dev.azure.example/acme/',
  SYSTEM_TEAMPROJECT: 'shop',
  ...told,
}
const azureRequest = {
  ...azure,
  BUILD_REASON: 'PullRequest',
  BUILD_SOURCEBRANCH: 'refs/pull/7/merge',
  SYSTEM_PULLREQUEST_ISFORK: 'False',
  SYSTEM_PULLREQUEST_PULLREQUESTID: '7',
  SYSTEM_PULLREQUEST_SOURCECOMMITID: commits.change,
  SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main',
}

const bitbucket = {
  CI: 'true',
  BITBUCKET_BUILD_NUMBER: '9001',
  BITBUCKET_COMMIT: commits.main,
  BITBUCKET_REPO_FULL_NAME: 'acme/shop',
  BITBUCKET_STEP_TRIGGERER_UUID: '{octo}',
  ...told,
}

const jenkins = {
  JENKINS_URL: 'https://jenkins.example/',
  BUILD_NUMBER: '9001',
  BUILD_URL: 'https://jenkins.example/job/shop/9001/',
  BUILD_USER_ID: 'octocat',
  GIT_COMMIT: commits.main,
  GIT_URL: 'https://github.com/acme/shop.git',
}
const jenkinsRequest = {
  ...jenkins,
  BRANCH_NAME: 'PR-7',
  CHANGE_BRANCH: 'change',
  CHANGE_ID: '7',
  CHANGE_TARGET: 'main',
  GIT_COMMIT: commits.change,
  ...told,
}

const woodpecker = {
  CI: 'woodpecker',
  CI_SYSTEM_NAME: 'woodpecker',
  CI_COMMIT_AUTHOR: 'octocat',
  CI_COMMIT_SHA: commits.main,
  CI_FORGE_TYPE: 'gitea',
  CI_FORGE_URL: 'https://gitea.example',
  CI_PIPELINE_EVENT: 'push',
  CI_PIPELINE_NUMBER: '9001',
  CI_PIPELINE_URL: 'https://woodpecker.example/repos/1/pipeline/9001',
  CI_REPO: 'acme/shop',
  CI_REPO_DEFAULT_BRANCH: 'main',
}
const woodpeckerRequest = {
  ...woodpecker,
  CI_PIPELINE_EVENT: 'pull_request',
  CI_COMMIT_BRANCH: 'main',
  CI_COMMIT_TARGET_BRANCH: 'main',
  CI_COMMIT_PULL_REQUEST: '7',
  CI_COMMIT_SHA: commits.change,
}

const drone = {
  CI: 'true',
  DRONE: 'true',
  DRONE_BUILD_EVENT: 'push',
  DRONE_BUILD_LINK: 'https://drone.example/acme/shop/9001',
  DRONE_BUILD_NUMBER: '9001',
  DRONE_BUILD_TRIGGER: 'octocat',
  DRONE_COMMIT_SHA: commits.main,
  DRONE_REPO: 'acme/shop',
  DRONE_REPO_BRANCH: 'main',
}
const droneRequest = {
  ...drone,
  DRONE_BUILD_EVENT: 'pull_request',
  DRONE_BRANCH: 'main',
  DRONE_TARGET_BRANCH: 'main',
  DRONE_PULL_REQUEST: '7',
  DRONE_COMMIT_SHA: commits.change,
}

/** The hosts at which `sealpost ci` is a step. */
export const hosts: readonly HostVariables[] = [
  {
    host: 'gitlab',
    push: { ...gitlab, CI_PIPELINE_SOURCE: 'push', CI_COMMIT_BRANCH: 'main' },
    schedule: { ...gitlab, CI_PIPELINE_SOURCE: 'schedule', CI_COMMIT_BRANCH: 'main' },
    branch: { ...gitlab, CI_PIPELINE_SOURCE: 'push', CI_COMMIT_BRANCH: 'change' },
    tag: { ...gitlab, CI_PIPELINE_SOURCE: 'push', CI_COMMIT_TAG: 'main', CI_COMMIT_REF_NAME: 'main' },
    request: gitlabRequest,
    fork: { ...gitlabRequest, CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '43' },
    reviewed: 'reviewed',
  },
  {
    host: 'circleci',
    push: { ...circle, CIRCLE_BRANCH: 'main' },
    schedule: { ...circle, CIRCLE_BRANCH: 'main' },
    branch: { ...circle, CIRCLE_BRANCH: 'change' },
    tag: { ...circle, CIRCLE_TAG: 'main' },
    request: circleRequest,
    fork: { ...circleRequest, CIRCLE_BRANCH: 'pull/7', CIRCLE_PR_NUMBER: '7', CIRCLE_PR_USERNAME: 'mallory' },
    reviewed: 'untrusted',
  },
  {
    host: 'buildkite',
    push: { ...buildkite, BUILDKITE_BRANCH: 'main' },
    schedule: { ...buildkite, BUILDKITE_BRANCH: 'main', BUILDKITE_SOURCE: 'schedule' },
    branch: { ...buildkite, BUILDKITE_BRANCH: 'change' },
    tag: { ...buildkite, BUILDKITE_BRANCH: 'main', BUILDKITE_TAG: 'main' },
    request: buildkiteRequest,
    fork: {
      ...buildkiteRequest,
      BUILDKITE_BRANCH: 'main',
      BUILDKITE_PULL_REQUEST_REPO: 'https://github.com/mallory/shop.git',
    },
    reviewed: 'reviewed',
  },
  {
    host: 'azure-pipelines',
    push: { ...azure, BUILD_SOURCEBRANCH: 'refs/heads/main' },
    schedule: { ...azure, BUILD_SOURCEBRANCH: 'refs/heads/main', BUILD_REASON: 'Schedule' },
    branch: { ...azure, BUILD_SOURCEBRANCH: 'refs/heads/change' },
    tag: { ...azure, BUILD_SOURCEBRANCH: 'refs/tags/main' },
    request: azureRequest,
    fork: { ...azureRequest, SYSTEM_PULLREQUEST_ISFORK: 'True' },
    reviewed: 'reviewed',
  },
  {
    host: 'bitbucket-pipelines',
    push: { ...bitbucket, BITBUCKET_BRANCH: 'main' },
    schedule: { ...bitbucket, BITBUCKET_BRANCH: 'main' },
    branch: { ...bitbucket, BITBUCKET_BRANCH: 'change' },
    tag: { ...bitbucket, BITBUCKET_TAG: 'main' },
    request: {
      ...bitbucket,
      BITBUCKET_BRANCH: 'change',
      BITBUCKET_COMMIT: commits.change,
      BITBUCKET_PR_DESTINATION_BRANCH: 'main',
      BITBUCKET_PR_ID: '7',
    },
    fork: undefined,
    reviewed: 'reviewed',
  },
  {
    host: 'jenkins',
    push: { ...jenkins, BRANCH_NAME: 'main', BRANCH_IS_PRIMARY: 'true' },
    schedule: { ...jenkins, BRANCH_NAME: 'main', ...told },
    branch: { ...jenkins, BRANCH_NAME: 'change', ...told },
    tag: { ...jenkins, BRANCH_NAME: 'main', TAG_NAME: 'main', ...told },
    request: jenkinsRequest,
    fork: { ...jenkinsRequest, CHANGE_FORK: 'mallory' },
    reviewed: 'reviewed',
  },
  {
    host: 'woodpecker',
    push: { ...woodpecker, CI_COMMIT_BRANCH: 'main' },
    schedule: { ...woodpecker, CI_COMMIT_BRANCH: 'main', CI_PIPELINE_EVENT: 'cron' },
    branch: { ...woodpecker, CI_COMMIT_BRANCH: 'change' },
    tag: { ...woodpecker, CI_COMMIT_BRANCH: 'main', CI_PIPELINE_EVENT: 'tag', CI_COMMIT_TAG: 'main' },
    request: woodpeckerRequest,
    fork: woodpeckerRequest,
    reviewed: 'untrusted',
  },
  {
    host: 'drone',
    push: { ...drone, DRONE_BRANCH: 'main' },
    schedule: { ...drone, DRONE_BRANCH: 'main', DRONE_BUILD_EVENT: 'cron' },
    branch: { ...drone, DRONE_BRANCH: 'change' },
    tag: { ...drone, DRONE_BRANCH: 'main', DRONE_BUILD_EVENT: 'tag', DRONE_TAG: 'main' },
    request: droneRequest,
    fork: droneRequest,
    reviewed: 'untrusted',
  },
]

/** What a host says beside its other variables of a run that a person started; a host that does not tell has nothing here. */
export const byHand: Readonly<Partial<Record<HostName, Variables>>> = {
  gitlab: { CI_PIPELINE_SOURCE: 'web' },
  buildkite: { BUILDKITE_SOURCE: 'ui' },
  'azure-pipelines': { BUILD_REASON: 'Manual' },
  woodpecker: { CI_PIPELINE_EVENT: 'manual' },
  drone: { DRONE_BUILD_EVENT: 'custom' },
}
