/**
 * Runs the task for Azure Pipelines as an agent does, with Microsoft's task library and its runner for tests, against
 * simulators, and holds its manifest to what the task reads. Run with `npx tsx test/contract/azure-pipeline.contract.ts`;
 * needs the npm registry. Exits with 1 if a check fails.
 */
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { startAzureThreads } from '../../src/simulators/azure-repos/threads.js'
import { commentToken, openWorld, tellStory, type World } from '../integrations/scenario.js'
import { has, openChecks, same, say } from './checks.js'
import { installTools } from './tools.js'

/** A command for the agent in what a task prints: `##vso[area.action key=value;…]text`. */
interface Told {
  readonly command: string
  readonly properties: string
  readonly text: string
}

/** What a run of the task came to. */
interface Shown {
  readonly code: number
  /** As the agent keeps it: what is to be masked it takes, and never writes down. */
  readonly log: string
  readonly told: readonly Told[]
}

const source = resolve(import.meta.dirname, '../../integrations/azure-pipelines')
const folder = await mkdtemp(join(tmpdir(), 'sealpost-contract-'))
const task = join(folder, 'task')
const checks = openChecks()
const world = await openWorld()
try {
  await install()
  await tryTask(world)
} catch (thrown) {
  checks.fail('the task', thrown)
} finally {
  await world.close()
  await rm(folder, { recursive: true, force: true })
}
say(`${checks.failures()} failures`)
process.exit(checks.failures() > 0 ? 1 : 0)

/** The task as it is packed, with the bundle of this checkout as its Sealpost, and the library's runner around it. */
async function install(): Promise<void> {
  cpSync(join(source, 'task'), task, { recursive: true })
  const { dependencies } = JSON.parse(readFileSync(join(task, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  const library = `azure-pipelines-task-lib@${dependencies['azure-pipelines-task-lib']}`
  const there = { name: 'sealpost-azure-pipelines-task', type: 'module' }
  writeFileSync(join(task, 'package.json'), JSON.stringify(there))
  const tools = join(folder, 'tools')
  await installTools(tools, [library])
  cpSync(join(tools, 'node_modules'), join(task, 'node_modules'), { recursive: true, dereference: true })
  mkdirSync(join(task, 'node_modules/sealpost'))
  cpSync(dirname(world.cli), join(task, 'node_modules/sealpost/dist'), { recursive: true })
  cpSync(join(source, '../../package.json'), join(task, 'node_modules/sealpost/package.json'))
  writeFileSync(
    join(folder, 'job.cjs'),
    `const { TaskMockRunner } = require('./task/node_modules/azure-pipelines-task-lib/mock-run')
     const runner = new TaskMockRunner(require('path').join(__dirname, 'task/index.js'))
     for (const [name, text] of Object.entries(JSON.parse(process.env.TASK_INPUTS))) runner.setInput(name, text)
     runner.run(true)`,
  )
  // the runner waits for its child without letting anything else run, so it gets a process of its own
  writeFileSync(
    join(folder, 'run.cjs'),
    `const { MockTestRunner } = require('./task/node_modules/azure-pipelines-task-lib/mock-test')
     const runner = new MockTestRunner(require('path').join(__dirname, 'job.cjs'))
     runner.nodePath = process.execPath
     runner.runAsync().then(() => process.stdout.write(JSON.stringify(runner)))`,
  )
}

async function run(inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>>): Promise<Shown> {
  const { PATH = '', HOME = '' } = process.env
  const { stdout: said } = await promisify(execFile)(process.execPath, [join(folder, 'run.cjs')], {
    cwd: world.folder,
    env: { PATH, HOME, TASK_INPUTS: JSON.stringify(inputs), ...env },
    maxBuffer: 64 * 1024 * 1024,
  })
  const { stdout, stderr, succeeded } = JSON.parse(said) as { stdout: string; stderr: string; succeeded: boolean }
  const told = [...stdout.matchAll(/^##vso\[([\w.]+) ?([^\]]*)\](.*)$/gm)].map(
    ([, command = '', properties = '', text = '']) => ({ command, properties, text }),
  )
  const log = `${stdout}${stderr}`.replace(/^##vso\[task\.setsecret[^\n]*\n/gm, '')
  return { code: succeeded ? 0 : 1, log, told }
}

async function tryTask({ folder: checkout, files, clean, envOf }: World): Promise<void> {
  const threads = await startAzureThreads({ token: commentToken })
  let last: Shown | undefined
  const seen: Shown[] = []
  const at = { SYSTEM_COLLECTIONURI: `${threads.url}/` }
  await checks.check('the story, through the task and the library', () =>
    tellStory(world, {
      host: 'azure-pipelines',
      comments: () => threads.comments(7).map(({ body }) => body),
      async job({ command, inputs, env }) {
        const given = Object.entries({ command, ...inputs }).map(([name, text]) => [camel(name), text])
        last = await run(Object.fromEntries(given), { ...env, ...at })
        seen.push(last)
        return { ...last, files: files() }
      },
    }),
  )
  await checks.check('a refusal is an issue with its unlock, on the line of the config', async () => {
    const issues = last?.told.filter(({ command }) => command === 'task.logissue') ?? []
    same('the number of issues', issues.length, 1)
    has(issues[0]?.properties ?? '', 'type=error')
    has(issues[0]?.properties ?? '', 'sourcepath=sealpost.yaml')
    has(issues[0]?.text ?? '', 'Unlock: ')
  })
  await checks.check('each run has its page, its outputs as the manifest lists them, and its result', async () => {
    const { restrictions } = JSON.parse(readFileSync(join(task, 'task.json'), 'utf8')) as {
      restrictions: { settableVariables: { allowed: string[] } }
    }
    for (const { told, code } of seen) {
      const by = (command: string) => told.filter((one) => one.command === command)
      same(
        'the pages',
        by('task.uploadsummary').map(({ text }) => text),
        [join(checkout, 'sealpost-report/report.md')],
      )
      const names = by('task.setvariable').map(({ properties }) => /variable=(\w+)/.exec(properties)?.[1] ?? '')
      same('the outputs', names.toSorted(), restrictions.settableVariables.allowed.toSorted())
      same(
        'the result',
        by('task.complete').map(({ properties }) => properties),
        [`result=${code === 0 ? 'Succeeded' : 'Failed'};`],
      )
    }
  })
  await checks.check('credentials are masked before anything else is printed', async () => {
    for (const { told } of seen) {
      const masks = told.filter(({ command }) => command === 'task.setsecret').length
      if (masks < 3) throw new Error(`${masks} masks`)
      const rest = told.filter(({ command }) => command !== 'task.debug').slice(0, masks)
      same('what comes first', [...new Set(rest.map(({ command }) => command))], ['task.setsecret'])
    }
  })
  await checks.check('what an earlier step left is not shown as this one’s', async () => {
    const env = { ...envOf('azure-pipelines', 'push'), ...at }
    const { code, told, log } = await run({ command: 'drift', plan: 'x' }, env)
    clean('the log', log)
    same('the code', code, 1)
    same(
      'what is shown',
      told.filter(({ command }) => /uploadsummary|setvariable/.test(command)),
      [],
    )
  })
  await checks.check('a flag that is none is refused', async () => {
    const { code, log } = await run({ command: 'plan', comment: 'yes' }, envOf('azure-pipelines', 'push'))
    same('the code', code, 1)
    has(log, 'The input comment is true or false')
  })
  await threads.close()
}

function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
