import { basename, extname, resolve } from 'node:path'
import { SealpostError } from '../core/errors.js'
import type { Report } from '../core/report.js'
import type { World } from '../core/types.js'
import { reportJson } from '../render/json.js'
import { reportMarkdown } from '../render/markdown.js'

const formats: Readonly<Record<string, (report: Report) => string>> = {
  '.json': reportJson,
  '.md': reportMarkdown,
}

/** A file that a report goes into. */
export interface ReportFile {
  /** Absolute. */
  readonly path: string
  readonly render: (report: Report) => string
}

/**
 * The files that `--report` asks for, each in the format of its extension.
 * @throws SealpostError('usage') for an extension that is not known
 */
export function reportFiles(names: readonly string[], cwd: string): ReportFile[] {
  return names.map((name) => {
    const extension = extname(name).toLowerCase()
    const render = Object.hasOwn(formats, extension) ? formats[extension] : undefined
    if (render === undefined) {
      const known = Object.keys(formats).join(', ')
      throw new SealpostError('usage', `--report ${name}: no format goes by that extension`, {
        hint: `Known extensions: ${known}.`,
      })
    }
    return { path: resolve(cwd, name), render }
  })
}

/**
 * Writes a report into each file, readable for everybody: it holds no value.
 * @returns what went wrong, one error for each file that could not be written
 */
export async function writeReports(
  files: readonly ReportFile[],
  report: Report,
  world: Pick<World, 'files'>,
): Promise<SealpostError[]> {
  const troubles: SealpostError[] = []
  for (const { path, render } of files) {
    try {
      await world.files.replace(path, Buffer.from(render(report)), 0o644)
    } catch {
      troubles.push(
        new SealpostError('usage', `the report ${basename(path)} could not be written`, {
          where: path,
          hint: 'Name a file in a folder that can be written to.',
        }),
      )
    }
  }
  return troubles
}
