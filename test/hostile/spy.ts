import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Deps } from '../../src/action/deps.js'
import type { Files, Runtime } from '../../src/core/runtime.js'
import { diskFiles } from '../../src/io/system/files.js'
import { nodeRuntime } from '../../src/io/system/runtime.js'
import type { Recorded } from '../../src/simulators/server.js'
import { sources } from '../../src/sources/index.js'
import { targets } from '../../src/targets/index.js'

type Variables = Readonly<Record<string, string>>

/** One step of a job that is watched. */
export interface Watched {
  readonly step: (deps: Deps) => Promise<number>
  /** Absolute. */
  readonly workspace: string
  /** An empty folder of its own, absolute. */
  readonly temp: string
  /** Variables that nobody minds. */
  readonly open: Variables
  /** Variables with a credential. */
  readonly credentials: Variables
  readonly payload: unknown
  /** Those that may be asked. */
  readonly declared: readonly { readonly url: string; readonly requests: readonly Recorded[] }[]
}

/** What one step did and left. */
export interface Seen {
  readonly code: number
  /** Stdout as the runner shows it in a job that is debugged: with a line for each mask. */
  readonly out: string
  /** Stdout, outputs, job summary and the three report files: all that anybody sees. */
  readonly shown: string
  /** `report.json` as it is. */
  readonly report: string
  /** Bytes of requests to hosts that nobody declared: address, headers and body. */
  readonly strayBytes: number
  /** Reads of what a source is made of: files, objects of the repository, variables. */
  readonly sourceReads: readonly string[]
  /** Variables with a credential that were looked at. */
  readonly credentials: readonly string[]
  /** Files of the disk that were looked at, but for the event's own. */
  readonly files: readonly string[]
  /** `METHOD path` of each request that could write. */
  readonly writes: readonly string[]
  /** `METHOD path` of every request to those that are declared. */
  readonly asked: readonly string[]
}

/** Runs a step in this process, with its files, variables and requests under watch. */
export async function watch(watched: Watched): Promise<Seen> {
  const { workspace, temp, credentials, payload, declared } = watched
  await mkdir(temp)
  const event = join(temp, 'event.json')
  await writeFile(event, typeof payload === 'string' ? payload : JSON.stringify(payload))
  const own = { GITHUB_OUTPUT: join(temp, 'output'), GITHUB_STEP_SUMMARY: join(temp, 'summary') }
  const given = { ...watched.open, ...credentials, ...own, GITHUB_EVENT_PATH: event, RUNNER_TEMP: temp }

  const files: string[] = []
  const variables = new Set<string>()
  let strayBytes = 0
  const env = new Proxy<Record<string, string | undefined>>(given, {
    get(all, name) {
      if (typeof name === 'string' && Object.hasOwn(credentials, name)) variables.add(name)
      return Reflect.get(all, name)
    },
  })
  const read: Files['read'] = (path) => {
    if (path !== event) files.push(path.startsWith(workspace) ? path.slice(workspace.length + 1) : path)
    return diskFiles.read(path)
  }
  const origins = new Set(declared.map(({ url }) => new URL(url).origin))
  const fetch: Runtime['fetch'] = async (input, init) => {
    const request = new Request(input, init)
    if (origins.has(new URL(request.url).origin)) return globalThis.fetch(request)
    const body = (await request.arrayBuffer()).byteLength
    strayBytes += request.url.length + JSON.stringify([...request.headers]).length + body
    throw new TypeError('fetch failed')
  }

  const runtime = nodeRuntime(new AbortController().signal)
  // nobody waits for a host that is not there
  const sleep: Runtime['sleep'] = (ms) => runtime.sleep(Math.min(ms, 1))
  const before = declared.map(({ requests }) => requests.length)
  let printed = ''
  const code = await watched.step({
    runtime: { ...runtime, env, cwd: workspace, files: { ...diskFiles, read }, fetch, sleep },
    out: (text) => {
      printed += text
    },
    targets,
    sources,
  })

  const asked = declared
    .flatMap(({ requests }, index) => requests.slice(before[index]))
    .map(({ method, path }) => `${method} ${decodeURIComponent(path)}`)
  const { text: out, masks } = masked(printed)
  const left = await Promise.all(Object.values(own).map(textOf))
  const reports = ['report.json', 'report.md', 'report.html'].map((name) => join(temp, 'sealpost/report', name))
  const report = await Promise.all(reports.map(textOf))
  const isSource = (path: string) => /secrets\/|\.env\b/.test(path)
  const looked = [...variables]
  return {
    code,
    out,
    shown: [out, ...left.map((text) => hide(text, masks)), ...report].join('\n----\n'),
    report: report[0] ?? '',
    strayBytes,
    sourceReads: [
      ...files.filter(isSource),
      ...asked.filter(isSource),
      ...looked.filter((name) => name.startsWith('DOTENV_') || name === 'VALUES'),
    ],
    credentials: looked,
    files,
    writes: asked.filter((line) => !/^(?:GET|HEAD) /.test(line)),
    asked,
  }
}

/**
 * A log as the runner shows it to somebody who debugs the job: what is to be masked is, from the line on that says so, and
 * that line itself is there, too.
 */
function masked(log: string): { readonly text: string; readonly masks: readonly string[] } {
  const masks: string[] = []
  const lines = log.split('\n').flatMap((line) => {
    const [, mask] = /^::add-mask::(.*)$/.exec(line) ?? []
    if (mask === undefined) return [hide(line, masks)]
    masks.push(mask.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%'))
    return ['::add-mask::***']
  })
  return { text: lines.join('\n'), masks }
}

/** The runner hides a mask in the forms that it makes by itself, too (actions/runner, ValueEncoders.cs, read 2026-11). */
function hide(text: string, masks: readonly string[]): string {
  const forms = masks.flatMap((mask) => {
    const bytes = Buffer.from(mask)
    const shifted = [0, 1, 2].map((skip) => bytes.subarray(skip).toString('base64').replace(/=+$/, ''))
    const json = JSON.stringify(mask).slice(1, -1)
    return [mask, ...shifted, json, encodeURIComponent(mask), mask.replaceAll('&', '&amp;').replaceAll('<', '&lt;')]
  })
  return forms.filter((form) => form.length > 3).reduce((at, form) => at.replaceAll(form, '***'), text)
}

async function textOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '')
}
