import { basename, extname, resolve } from 'node:path'
import { SealpostError, systemWord } from '../core/errors.js'
import type { Report } from '../core/report.js'
import type { Runtime } from '../core/runtime.js'
import { tryWriting } from '../io/system/writable.js'
import { html } from '../render/html/page.js'
import { reportJson } from '../render/json.js'
import { reportMarkdown } from '../render/markdown.js'

type Render = (report: Report) => string

const formats: Readonly<Record<string, Render>> = { '.html': html, '.json': reportJson, '.md': reportMarkdown }

/** What a report's file may be called, `.html` say. */
export const reportExtensions: readonly string[] = Object.keys(formats)

/** A file that a report goes into. */
export interface ReportFile {
  /** Absolute. */
  readonly path: string
  readonly render: Render
}

/**
 * The files that `--report` asks for, each in the format of its extension. Made sure of before anything is done: a report
 * that cannot be kept is found out too late after an apply.
 * @throws SealpostError('usage') for an extension that is not known, or a file that cannot be written
 */
export async function reportFiles(
  names: readonly string[],
  { cwd, files, random }: Pick<Runtime, 'cwd' | 'files' | 'random'>,
): Promise<ReportFile[]> {
  const known = names.map((name) => {
    const extension = extname(name).toLowerCase()
    const render = Object.hasOwn(formats, extension) ? formats[extension] : undefined
    if (render === undefined) {
      throw new SealpostError('usage', `--report ${name}: unknown extension`, {
        hint: `Known extensions: ${reportExtensions.join(', ')}.`,
      })
    }
    return { path: resolve(cwd, name), render }
  })
  // one after the other: the first that fails must not leave another half tried
  for (const { path } of known) {
    await tryWriting(path, files, 'replace', random).catch((thrown: unknown) => {
      const hint = `Nothing was done. ${unwritableHint}`
      throw new SealpostError('usage', unwritable(path, thrown), { where: path, hint })
    })
  }
  return known
}

const unwritableHint = 'Choose a file in a writable folder.'

function unwritable(path: string, thrown: unknown): string {
  return `the report ${basename(path)} could not be written${systemWord(thrown)}`
}

/**
 * Writes a report into each file, readable for everybody: it holds no value.
 * @returns what went wrong, one error for each file that could not be written
 */
export async function writeReports(
  files: readonly ReportFile[],
  report: Report,
  runtime: Pick<Runtime, 'files'>,
): Promise<SealpostError[]> {
  const troubles: SealpostError[] = []
  for (const { path, render } of files) {
    try {
      await runtime.files.replace(path, Buffer.from(render(report)), 0o644)
    } catch (thrown) {
      if (thrown instanceof SealpostError) throw thrown
      troubles.push(new SealpostError('usage', unwritable(path, thrown), { where: path, hint: unwritableHint }))
    }
  }
  return troubles
}
