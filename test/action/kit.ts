import { spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import type { Recorded, Simulator } from '../../src/simulators/server.js'
import { bundled } from '../bundled.js'

const root = resolve(import.meta.dirname, '../..')

/** The Actions as a checkout has them: `action.yml` and `actions/` beside a fresh `dist/`. */
export interface Checkout {
  readonly folder: string
  readonly close: () => Promise<void>
}

/** Builds a checkout in a folder of its own, once for a test file. */
export async function openCheckout(): Promise<Checkout> {
  const folder = await mkdtemp(join(tmpdir(), 'sealpost-checkout-'))
  await cp(await bundled(), join(folder, 'dist'), { recursive: true })
  for (const name of ['package.json', 'action.yml', 'actions']) {
    await cp(join(root, name), join(folder, name), { recursive: true })
  }
  return { folder, close: () => rm(folder, { recursive: true, force: true }) }
}

/** What a step left behind. */
export interface Ran {
  readonly code: number | null
  /** Stdout, commands with their properties {@link inOrder}; stderr must be empty, or it stands here too. */
  readonly out: string
  /** The same as it was printed, with the masks. */
  readonly log: string
  /** Masks of the log, in order. They are taken out of `out`. */
  readonly masks: readonly string[]
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** `METHOD path status` of each request to a simulator during the step. */
  readonly asked: readonly string[]
}

/** A job: a workspace, the runner's files and folders, and steps that run in it. */
export interface Job {
  readonly workspace: string
  readonly temp: string
  readonly write: (path: string, text: string) => Promise<void>
  readonly read: (path: string) => Promise<string>
  /**
   * Runs one step as the runner does.
   * @param action folder of the action.yml, `.` or `actions/plan`
   * @param given what stands under `with:`
   * @param env what stands under `env:`, and what the host sets beside its usual variables
   * @param cancel when it is fulfilled, somebody cancels the job
   */
  readonly step: (
    action: string,
    given: Readonly<Record<string, string>>,
    env?: Readonly<Record<string, string>>,
    cancel?: Promise<unknown>,
  ) => Promise<Ran>
  readonly close: () => Promise<void>
}

/** The host's own variables, as a job of acme/platform has them after a push to its default branch. */
const host = {
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  NO_COLOR: '1',
  GITHUB_ACTOR: 'octocat',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REPOSITORY: 'acme/platform',
  GITHUB_RUN_ID: '7001',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_SERVER_URL: 'https://github.example',
  GITHUB_SHA: '1'.repeat(40),
  RUNNER_OS: 'Linux',
  PATH: '',
  SEALPOST_PACING: 'off',
}

/**
 * Opens a job.
 * @param simulators those whose requests are told
 * @param event the event's payload
 */
export async function openJob(
  checkout: Checkout,
  simulators: readonly Pick<Simulator, 'requests'>[],
  event: unknown = { ref: 'refs/heads/main', repository: { full_name: 'acme/platform', default_branch: 'main' } },
): Promise<Job> {
  const folder = await mkdtemp(join(tmpdir(), 'sealpost-job-'))
  const [workspace, temp, commands] = ['workspace', 'temp', 'commands'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  for (const path of [workspace, temp, commands]) await mkdir(path)
  await writeFile(join(folder, 'event.json'), JSON.stringify(event))
  let steps = 0

  return {
    workspace,
    temp,
    write: (path, text) => writeFile(join(workspace, path), text),
    read: (path) => readFile(resolve(workspace, path), 'utf8'),
    async step(action, given, env = {}, cancel = undefined) {
      steps += 1
      const files = Object.fromEntries(
        ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_STATE', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'].map((name) => [
          name,
          join(commands, `${name}_${steps}`),
        ]),
      )
      for (const path of Object.values(files)) await writeFile(path, '')
      const manifest = parse(await readFile(join(checkout.folder, action, 'action.yml'), 'utf8')) as Manifest
      const before = simulators.map(({ requests }) => requests.length)
      const all = {
        ...host,
        ...files,
        GITHUB_EVENT_PATH: join(folder, 'event.json'),
        GITHUB_WORKSPACE: workspace,
        HOME: folder,
        RUNNER_TEMP: temp,
        ...env,
        ...inputs(manifest, given),
      }
      const { code, out } = await run(join(checkout.folder, action, manifest.runs.main), workspace, all, cancel)
      const lines = out.split('\n')
      const isMask = (line: string) => line.startsWith('::add-mask::')
      const text = (name: string) => readFile(files[name] ?? '', 'utf8')
      for (const name of ['GITHUB_ENV', 'GITHUB_STATE', 'GITHUB_PATH']) {
        if ((await text(name)) !== '') throw new Error(`the step wrote to ${name}`)
      }
      return {
        code,
        log: out,
        out: lines
          .filter((line) => !isMask(line))
          .map(inOrder)
          .join('\n'),
        masks: lines.filter(isMask).map((line) => line.slice('::add-mask::'.length)),
        outputs: outputsIn(await text('GITHUB_OUTPUT')),
        summary: await text('GITHUB_STEP_SUMMARY'),
        asked: simulators.flatMap(({ requests }, index) => requests.slice(before[index]).map(line)),
      }
    },
    close: () => rm(folder, { recursive: true, force: true }),
  }
}

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>
  readonly runs: { readonly main: string }
}

/** Every declared input gets its variable, set or not; others are passed on all the same (actions/runner, Handler.cs). */
function inputs(manifest: Manifest, given: Readonly<Record<string, string>>): Record<string, string> {
  const inputTable = Object.entries(manifest.inputs).map(([name, input]): [string, string] => [
    name,
    (input.default ?? '').replace(`\${{ github.token }}`, 'job-token'),
  ])
  return Object.fromEntries(
    Object.entries({ ...Object.fromEntries(inputTable), ...given }).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  )
}

function run(
  main: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
  cancel: Promise<unknown> | undefined,
): Promise<{ code: number | null; out: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [main], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let out = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        out += chunk
      })
    }
    cancel?.then(() => child.kill('SIGINT'))
    child.on('close', (code) => done({ code, out }))
  })
}

/** The file of outputs, read as the runner reads it (actions/runner, FileCommandManager.cs). */
function outputsIn(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let line = lines.shift(); line !== undefined && line !== ''; line = lines.shift()) {
    const [, name = '', fence = ''] = /^([^=<]+)<<(.+)$/.exec(line) ?? []
    const end = lines.indexOf(fence)
    if (name === '' || end < 0) throw new Error(`not an output: ${line}`)
    outputs[name] = lines
      .splice(0, end + 1)
      .slice(0, -1)
      .join('\n')
  }
  return outputs
}

function line({ method, path, status }: Recorded): string {
  return `${method} ${path} ${status}`
}

/** A line of a log; where it is a command, with its properties in the order of their names, which is all one to the runner. */
export function inOrder(line: string): string {
  return line.replace(/^(::\w+ )(.*?)(?=::)/, (_, command: string, properties: string) => {
    return command + properties.split(',').sort().join(',')
  })
}

/** A text without what differs from run to run: times, hashes, folders. */
export function steady(text: string, job: Pick<Job, 'workspace' | 'temp'>): string {
  return text
    .replaceAll(job.workspace, '<workspace>')
    .replaceAll(job.temp, '<temp>')
    .replace(/\b[0-9a-f]{64}\b/g, '<hash>')
    .replace(/`[0-9a-f]{12}`/g, '`<hash>`')
    .replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d\.\d{3}Z)?/g, '<time>')
    .replace(/\b[0-9a-f]{12}\b/g, '<hash>')
}

/** Names of the files in a folder. */
export async function filesIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).sort()
}
