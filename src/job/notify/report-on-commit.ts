import { statusError } from '../../core/errors.js'
import { exitOf } from '../../core/report.js'
import { openForge } from '../../io/discussion/open.js'
import { forTerminal } from '../../render/escape.js'
import { headline } from '../../render/headline.js'
import type { Delivery } from '../deliver.js'
import { type Annotation, lineOf } from '../told/annotations.js'
import { commentKey } from './marker.js'

const hint = 'The token needs write access to the repository (a repository access token: Repositories, Write).'
/** So many annotations of one request, and so long is a text of one ("Code Insights", developer.atlassian.com, read 2026-11-30). */
const [mostAtOnce, longestSummary, longestDetails] = [100, 450, 2000]

/**
 * Puts a report with the remarks beside their lines on the commit of the job, as Bitbucket's Code Insights: one for each
 * command and each choice out of the config, the same one for each run.
 * @returns words for the log
 * @throws SealpostError('endpoint'), and by its status what Bitbucket refuses
 */
export async function reportOnCommit(delivery: Delivery, annotations: readonly Annotation[]): Promise<string> {
  const { report, inputs, pipeline, guarded, runtime } = delivery
  const { discussion } = pipeline.outlets
  const { commit, run } = pipeline
  if (discussion === undefined || commit === undefined || !/^[0-9a-f]{40}$/.test(commit)) return ''
  const token = inputs.jobToken
  if (token === undefined) return `No report was added to the commit. ${discussion.remedy}`
  const api = await openForge({ discussion, token: async () => token, runtime, notice: () => {} })
  const repository = discussion.repository.split('/').map(encodeURIComponent).join('/')
  const id = `sealpost-${report.command}-${commentKey(inputs.config, inputs)}`
  const at = `/2.0/repositories/${repository}/commit/${commit}/reports/${id}`
  const send = async (method: 'PUT' | 'POST', path: string, json: object) => {
    guarded.pass(JSON.stringify(json))
    const { status } = await api.write(method, path, 'the report', json)
    if (status < 200 || status >= 300) throw statusError(status, 'write a report', hint)
  }
  await send('PUT', at, {
    title: `Sealpost ${report.command}`,
    details: cut(report.error === undefined ? headline(report) : report.error.message, longestDetails),
    reporter: 'Sealpost',
    report_type: 'SECURITY',
    result: [0, 2].includes(exitOf(report)) ? 'PASSED' : 'FAILED',
    ...(run.url === undefined ? {} : { link: run.url }),
  })
  for (let from = 0; from < annotations.length; from += mostAtOnce) {
    const some = annotations.slice(from, from + mostAtOnce)
    await send(
      'POST',
      `${at}/annotations`,
      some.map((one, index) => annotationOf(one, `${id}-${from + index}`)) as object,
    )
  }
  return 'The report was added to the commit.'
}

function annotationOf({ title, message, at, level }: Annotation, id: string): object {
  const place = lineOf(at)
  return {
    external_id: id,
    annotation_type: 'CODE_SMELL',
    summary: cut(title, longestSummary),
    details: cut(place === undefined && at !== undefined ? `${at}: ${message}` : message, longestDetails),
    severity: level === undefined ? 'HIGH' : 'LOW',
    ...(place === undefined ? {} : { path: place.file, line: place.line }),
  }
}

function cut(text: string, longest: number): string {
  return text.split('\n').map(forTerminal).join('\n').slice(0, longest)
}
