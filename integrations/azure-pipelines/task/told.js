import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import tl from 'azure-pipelines-task-lib/task.js'

const [annotations, outputs, page] = ['annotations.json', 'sealpost.env', 'report.md']

/** Takes away what an earlier step of the job left, so that nobody takes it for this one's. The plan stays. */
export function clearTold(folder) {
  for (const name of [annotations, outputs, page]) rmSync(join(folder, name), { force: true })
}

/** Shows what the step left: issues beside the log, variables for the steps after it, and a page of the run. */
export function showTold(folder) {
  const read = (name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : undefined)
  for (const { level, title, message, file, line } of JSON.parse(read(annotations) ?? '{"annotations":[]}')
    .annotations) {
    const where = file === undefined ? {} : { sourcepath: file, ...(line === undefined ? {} : { linenumber: line }) }
    tl.command('task.logissue', { type: level, ...where }, `${title}: ${message}`)
  }
  for (const [, name, value] of (read(outputs) ?? '').matchAll(/^([A-Z_]+)=(.*)$/gm)) {
    tl.setVariable(name, value, false, true)
  }
  if (existsSync(join(folder, page))) tl.uploadSummary(resolve(folder, page))
}
