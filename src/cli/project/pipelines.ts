import { join } from 'node:path'
import type { ProjectFiles } from '../../core/project-files.js'
import { pipelineDefinitions } from '../../io/system/pipelines/definitions.js'

const action = /\buses:\s*['"]?([\w./-]+)@/g
const command = /(?<![\w.-])sealpost(?:@[\w.^~-]+)?['"]?\s+(?:ci|apply|plan|diff|drift)\b/
const named = /(?:--config[ =]|\bconfig:\s*)['"]?([\w./-]+\.ya?ml)/g

/** A pipeline that runs Sealpost. */
export interface PipelineUse {
  /** `path:line` of its first step of ours. */
  readonly at: string
  /** Whether anything in it is about an apply: one that only looks keeps no ledger. */
  readonly applies: boolean
}

/**
 * Pipelines of a repository that run Sealpost for a config. What a definition does not
 * say in so many words (a template, an included file) is not seen.
 * @param config.top of the repository, absolute: what `project` is about
 * @param config.path absolute
 */
export async function pipelinesFor(
  { top, path }: { readonly top: string; readonly path: string },
  project: ProjectFiles,
): Promise<PipelineUse[]> {
  const { folders, files } = pipelineDefinitions
  const inFolders = await Promise.all(
    folders.map(async (folder) =>
      (await project.names(folder)).filter((name) => /\.ya?ml$/.test(name)).map((name) => `${folder}/${name}`),
    ),
  )
  const found: PipelineUse[] = []
  for (const file of [...inFolders.flat(), ...files]) {
    const text = (await project.text(file)) ?? ''
    const line = text.split(/\r?\n/).findIndex((one) => isStep(one.replace(/(?:^|\s)(?:#|\/\/ ).*$/, '')))
    if (line < 0) continue
    const configs = [...text.matchAll(named)].map(([, name = '']) => join(top, name))
    // a step without a word on it takes the one beside it
    const isMeant = configs.length === 0 ? /(?:^|[\\/])sealpost\.yaml$/.test(path) : configs.includes(path)
    if (isMeant) found.push({ at: `${file}:${line + 1}`, applies: /\bapply\b/.test(text) })
  }
  return found
}

/** Whether a line is a step of ours: an Action, or a command in a script. */
function isStep(line: string): boolean {
  return command.test(line) || [...line.matchAll(action)].some(([, name = '']) => name.includes('sealpost'))
}
