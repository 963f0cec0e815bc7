/** Where the pipelines of a repository are written, from its top: folders of YAML files, and single files. */
export interface PipelineDefinitions {
  readonly folders: readonly string[]
  readonly files: readonly string[]
}

/** The usual places of each host that there is an adapter for (its documentation, read 2026-11-30). */
export const pipelineDefinitions: PipelineDefinitions = {
  folders: ['.github/workflows', '.gitea/workflows', '.forgejo/workflows', '.woodpecker', '.buildkite'],
  files: [
    '.gitlab-ci.yml',
    '.circleci/config.yml',
    'bitbucket-pipelines.yml',
    'azure-pipelines.yml',
    '.woodpecker.yml',
    '.drone.yml',
    'Jenkinsfile',
  ],
}
