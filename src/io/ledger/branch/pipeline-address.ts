/**
 * Whether a text is the address of a pipeline's run, and nothing else: of GitHub and Gitea, GitLab (CI_JOB_URL), Buildkite
 * (BUILDKITE_BUILD_URL), Bitbucket, and Azure Pipelines; the vendors' lists of variables, read 2026-11-30.
 */
export function isPipeline(text: unknown): text is string {
  return (
    typeof text === 'string' &&
    /^https?:\/\/[\w.-]{1,200}(?::\d{1,5})?(?:\/[\w.-]{1,100}){1,12}\/(?:(?:actions\/runs|-\/jobs|-\/pipelines|builds|pipelines\/results)\/|_build\/results\?buildId=)\d{1,20}$/.test(
      text,
    )
  )
}
