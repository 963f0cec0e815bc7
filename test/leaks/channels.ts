import type { Ran } from './child.js'
import type { Stage } from './stage.js'

/** One way out of a process, and all that went that way. */
export interface Channel {
  readonly name: string
  readonly text: Buffer
}

/** Files by what they are for; the first that fits names the channel. */
const files: readonly (readonly [name: string, path: RegExp])[] = [
  ['outputs of a step', /^runner\/output$/],
  ['environment of later steps', /^runner\/env$/],
  ['state of a step', /^runner\/state$/],
  ['path of later steps', /^runner\/path$/],
  ['job summary', /^runner\/summary/],
  ['diagnostic report', /report\.\d.*\.json$/],
  ['report as JSON', /^work\/.*report.*\.json$/],
  ['report as Markdown', /^work\/.*report.*\.md$/],
  ['report as HTML', /^work\/.*\.html$/],
  ['saved plan', /^work\/.*plan.*\.json$/],
  ['ledger', /^work\/ledger\.json$/],
  ['anchors and locks beside the ledger', /^work\/ledger\.json\./],
  ['home folder', /^home\//],
  ['temporary folder', /^tmp\//],
  ['working folder', /^work\//],
  ['files of the runner', /^runner\//],
]

/** The names of all channels that a run is searched in. */
export const channelNames: readonly string[] = [
  'stdout',
  'stderr',
  ...files.map(([name]) => name),
  'files written, those gone again too',
  'arguments of subprocesses',
  'environment of subprocesses',
  'input of subprocesses',
  'addresses of requests',
  'headers of requests',
  'comments on pull requests',
  'git objects',
]

/**
 * Everything that came out of a run, by channel.
 * @param isStep whether a runner reads the output, and takes the masks out of it
 */
export function channelsOf(ran: Ran, stage: Stage, isStep: boolean): Channel[] {
  const { watched } = ran
  const channels = new Map<string, Buffer[]>(channelNames.map((name) => [name, []]))
  const add = (name: string, text: Buffer | string) =>
    void channels.get(name)?.push(Buffer.from(text), Buffer.from('\n'))
  // one that a kill cut off is a mask too
  const out = ran.out.toString('latin1')
  add('stdout', Buffer.from(isStep ? out.replace(/^::add-mask::[^\n]*(?:\n|$)/gm, '') : out, 'latin1'))
  add('stderr', ran.err)
  for (const [path, content] of ran.files) {
    // a name can tell as much as the content
    add(
      files.find(([, pattern]) => pattern.test(path))?.[0] ?? 'working folder',
      Buffer.concat([Buffer.from(`${path}\n`), content]),
    )
  }
  add('files written, those gone again too', watched.written)
  add('arguments of subprocesses', watched.programs)
  add('environment of subprocesses', watched.environments)
  add('input of subprocesses', watched.piped)
  for (const tap of Object.values(stage.taps)) {
    for (const { url, headers, body } of tap.passed) {
      add('addresses of requests', url)
      add('headers of requests', headers)
      if (/\/(issues|pulls|check-runs|statuses|commits)\b/.test(url)) add('comments on pull requests', body)
      if (/\/git\//.test(url)) add('git objects', body)
    }
  }
  return [...channels].map(([name, parts]) => ({ name, text: Buffer.concat(parts) }))
}

/** Where a process went although nothing sent it there: hosts beside the vendors, redirects that it followed. */
export function strayed(ran: Ran, stage: Stage): string[] {
  const vendors = Object.values(stage.taps)
  const ports = vendors.map(({ origin }) => new URL(origin).port)
  return [
    ...ran.watched.connections.filter((to) => !ports.includes(to.split(':').at(-1) ?? '')).map(() => 'another host'),
    ...vendors.flatMap(({ followed }) => followed.map(() => 'a redirect')),
  ]
}
