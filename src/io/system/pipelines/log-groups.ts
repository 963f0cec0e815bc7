import type { LogGroup } from '../pipeline.js'

/** What folds lines in the log of GitHub's runner, and of those that behave like it ("Workflow commands", read 2026-11-30). */
export const workflowCommands: LogGroup = (title) => ({ begin: `::group::${title}`, end: '::endgroup::' })

/** GitLab: a section begins and ends at a second, by a name of its own ("CI/CD job logs", docs.gitlab.com, read 2026-11-30). */
export const gitlabSection: LogGroup = (title, { index, at }) => {
  const [seconds, name] = [Math.floor(at / 1000), `sealpost_${index}`]
  return {
    begin: `\u001b[0Ksection_start:${seconds}:${name}[collapsed=true]\r\u001b[0K${title}`,
    end: `\u001b[0Ksection_end:${seconds}:${name}\r\u001b[0K`,
  }
}

/** Azure Pipelines ("Logging commands", learn.microsoft.com, read 2026-11-30). */
export const azureGroup: LogGroup = (title) => ({ begin: `##[group]${title}`, end: '##[endgroup]' })

/** Buildkite: a heading reaches to the next one, so what follows needs one that is open ("Managing log output", buildkite.com/docs, read 2026-11-30). */
export const buildkiteGroup: LogGroup = (title) => ({ begin: `--- ${title}`, end: '+++ Sealpost' })
