/**
 * Runs GitLab's component with gitlab-ci-local, which knows GitLab's schema, its inputs and its rules: the whole scenario,
 * each job by the shell executor. Run with `npx tsx test/contract/gitlab-pipeline.contract.ts`; needs the npm registry,
 * and rsync, which is installed with apt where it is not there. Exits with 1 if a check fails.
 */
import { execFile, execFileSync } from 'node:child_process'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { stringify } from 'yaml'
import { startGitlabNotes } from '../../src/simulators/gitlab/notes.js'
import { commentToken, type Job, openWorld, type Ran, tellStory, type World } from '../integrations/scenario.js'
import { runShell } from '../integrations/shell.js'
import { yamlBelow } from '../integrations/yaml.js'
import { has, openChecks, same, say } from './checks.js'
import { installTools, newNode } from './tools.js'

const root = resolve(import.meta.dirname, '../..')
const component = join(root, 'integrations/gitlab')
const scratch = await mkdtemp(join(tmpdir(), 'sealpost-contract-'))
const checks = openChecks()
const { check } = checks
const notes = await startGitlabNotes({ token: commentToken })
const world = await openWorld()
try {
  const runner = await install()
  await prepare(world)
  await check('the story', () =>
    tellStory(world, {
      host: 'gitlab',
      job: (job) => runJob(runner, job),
      comments: () => notes.comments(7).map(({ body }) => body),
    }),
  )
  await check('which jobs a pipeline has', async () => {
    await writeFile(join(world.folder, '.gitlab-ci.yml'), pipeline({ plan: {}, apply: {}, drift: {} }))
    for (const [event, jobs] of [
      ['request', ['sealpost-plan']],
      ['push', ['sealpost-apply', 'sealpost-plan']],
      ['branch', []],
      ['schedule', ['sealpost-drift']],
    ] as const)
      same(event, await listed(runner, event), jobs)
  })
  for (const { at, text } of yamlBelow(root).filter(({ host, text }) => host === 'gitlab' && /^include:/m.test(text))) {
    await check(at, async () => {
      await writeFile(
        join(world.folder, '.gitlab-ci.yml'),
        text.replaceAll(/acme\/sealpost\/(\w+)@[\w.]+/g, `acme/shop/$1@$CI_COMMIT_SHA`),
      )
      same('its jobs', await listed(runner, 'push'), ['sealpost-apply', 'sealpost-plan'])
    })
  }
  await check('a pipeline that is wrong on purpose is found', async () => {
    await writeFile(join(world.folder, '.gitlab-ci.yml'), pipeline({ plan: { 'fail-on': 'sometimes' } }))
    const { code, log } = await gcl(runner, ['--list'], {})
    has(log, 'fail-on')
    if (code === 0) throw new Error('it passes')
  })
} catch (thrown) {
  checks.fail('gitlab-ci-local', thrown)
} finally {
  await Promise.all([world.close(), notes.close(), rm(scratch, { recursive: true, force: true })])
}
say(`${checks.failures()} failures`)
process.exit(checks.failures() > 0 ? 1 : 0)

/** gitlab-ci-local, a Node that is new enough for it, and rsync, with which it copies the checkout. */
async function install(): Promise<readonly [string, string]> {
  const rsync = await promisify(execFile)('rsync', ['--version']).catch(() => undefined)
  if (rsync === undefined) execFileSync('apt-get', ['install', '-y', 'rsync'], { stdio: 'ignore', timeout: 180_000 })
  await installTools(scratch, ['gitlab-ci-local@4.75.1'])
  return [join(await newNode(scratch), 'node'), join(scratch, 'node_modules/gitlab-ci-local/dist/index.js')]
}

/** Makes the world a project that has the component in it, as GitLab would get it from a project of its own. */
async function prepare({ folder }: World): Promise<void> {
  await cp(join(component, 'templates'), join(folder, 'templates'), { recursive: true })
  await writeFile(join(folder, '.git/info/exclude'), '.gitlab-ci-local/\ntemplates/\n.gitlab-ci.yml\n')
  // nobody is there: what git has to fetch lies in the clone
  execFileSync('git', ['remote', 'add', 'origin', 'git@gitlab.invalid:acme/shop.git'], { cwd: folder })
  execFileSync('git', ['symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main'], { cwd: folder })
}

/** The commit that is checked out, under which gitlab-ci-local finds the component in the checkout itself. */
function commit(): string {
  return execFileSync('git', ['rev-parse', 'HEAD'], { cwd: world.folder, encoding: 'utf8' }).trim()
}

type Inputs = Readonly<Record<string, string | boolean>>

function pipeline(parts: Readonly<Record<string, Inputs>>): string {
  const from = (name: string) => `$CI_SERVER_FQDN/$CI_PROJECT_PATH/${name}@${commit()}`
  return stringify({ include: Object.entries(parts).map(([name, inputs]) => ({ component: from(name), inputs })) })
}

/** The inputs of a step as the component has them: an apply that was given no plan makes one. */
function inputsOf({ command, inputs }: Job): Inputs {
  const given = Object.entries(inputs).map(([name, value]) => [name, value === 'true' ? true : value])
  return { ...(command === 'apply' ? { plan: '' } : {}), ...Object.fromEntries(given) }
}

async function runJob(runner: readonly [string, string], job: Job): Promise<Ran> {
  const { command, event, env } = job
  await writeFile(join(world.folder, '.gitlab-ci.yml'), pipeline({ plan: {}, [command]: inputsOf(job) }))
  await rm(join(world.folder, 'sealpost-report/sealpost.env'), { force: true })
  const variables = { ...env, ...eventOf(event), SEALPOST_BIN: world.cli, CI_API_V4_URL: notes.url }
  const { code, log } = await gcl(runner, [`sealpost-${command}`, '--force-shell-executor', '--no-color'], variables)
  return { code, log, files: world.files() }
}

/** What gitlab-ci-local has to be told where it is not a push to the branch that is checked out. */
function eventOf(event: Job['event'] | 'branch'): Record<string, string> {
  const source = { push: 'push', branch: 'push', schedule: 'schedule', request: 'merge_request_event' }[event]
  return { CI_PIPELINE_SOURCE: source, ...(event === 'branch' ? { CI_COMMIT_BRANCH: 'change' } : {}) }
}

async function listed(runner: readonly [string, string], event: Job['event'] | 'branch'): Promise<string[]> {
  const { code, log } = await gcl(runner, ['--list-csv'], eventOf(event))
  if (code !== 0) throw new Error(log)
  return [...log.matchAll(/^(sealpost-\w+);/gm)].map(([, name = '']) => name).sort()
}

async function gcl(
  runner: readonly [string, string],
  args: readonly string[],
  variables: Readonly<Record<string, string>>,
) {
  const given = Object.entries(variables).flatMap(([name, value]) => ['--variable', `${name}=${value}`])
  const unset = variables.CI_PIPELINE_SOURCE === 'merge_request_event' ? ['--unset-variable', 'CI_COMMIT_BRANCH'] : []
  const quiet = ['--ignore-predefined-vars', Object.keys(variables).join(',')]
  return runShell([...runner, ...args, ...given, ...unset, ...quiet], world.folder, { HOME: scratch })
}
