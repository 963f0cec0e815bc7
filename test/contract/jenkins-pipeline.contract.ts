/**
 * Runs the step of the Jenkins library with Groovy 2.4, the line that Jenkins itself runs pipelines with: the whole scenario
 * through stand-ins for Jenkins' own steps, of which `sh` starts a real shell. Also reads the Jenkinsfile that people are
 * told to copy. Not part of the test suite, because it may have to install groovy with apt first:
 *
 *     npx tsx test/contract/jenkins-pipeline.contract.ts
 */
import { execFile, execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { startGithub } from '../../src/simulators/github/simulator.js'
import { commentToken, type Job, openWorld, tellStory } from '../integrations/scenario.js'
import { type Ended, runShell } from '../integrations/shell.js'
import { has, openChecks, same, say } from './checks.js'

const run = promisify(execFile)
const library = resolve(import.meta.dirname, '../../integrations/jenkins')
const scripts = resolve(import.meta.dirname, '../integrations/jenkins')
const checks = openChecks()
const { check } = checks
const github = await startGithub({ repositories: [{ name: 'acme/shop' }], tokens: { [commentToken]: 'octocat' } })
const world = await openWorld()
const classes = `${world.folder}@classes.jsa`
try {
  if (await installed()) await tryAll()
  else checks.fail('groovy', new Error('groovy is not here and could not be installed: NOTHING WAS TRIED'))
} finally {
  await Promise.all([
    world.close(),
    github.close(),
    ...[`${world.folder}@tmp`, classes].map((one) => rm(one, { recursive: true, force: true })),
  ])
}
say(`${checks.failures()} failures`)
process.exit(checks.failures() > 0 ? 1 : 0)

async function tryAll(): Promise<void> {
  const env = { GITHUB_API_URL: github.url, SEALPOST_BIN: world.cli }
  await check('the story', () =>
    tellStory(world, {
      host: 'jenkins',
      comments: () => github.comments.list('acme/shop', 7).map(({ body }) => body),
      job: async (job) => ({ ...(await step(callOf(job), { ...job.env, ...env })), files: world.files() }),
    }),
  )
  const push = { ...world.envOf('jenkins', 'push'), ...env }
  await check('what it gives back and archives', async () => {
    const { code, log } = await step({ command: 'drift', failOn: 'never', reportDir: 'out of it' }, push)
    same('the exit code', code, 0)
    has(log, '"SEALPOST_FAILED":"0"')
    has(log, 'ARCHIVED [out of it/**]')
  })
  await check('a failure ends the build, and what there is of a report is kept', async () => {
    const { code, log } = await step({ command: 'plan', config: 'none.yaml', comment: false }, push)
    same('the exit code', code, 1)
    has(log, 'ERROR: sealpost plan ended with 64')
    has(log, 'ARCHIVED [sealpost-report/**]')
  })
  await check('what it is given is no piece of a script', async () => {
    const targets = ['web', '$(touch here) "; touch here']
    const { log } = await step({ command: 'plan', targets, failOn: "'`touch here`" }, { SEALPOST_BIN: '/bin/echo' })
    has(log, "ci plan --fail-on='`touch here` --report-dir=sealpost-report ")
    has(log, '--target=web --target=$(touch here) "; touch here')
    same('what the folder has', await readFile(join(world.folder, 'here')).catch(() => undefined), undefined)
  })
  await check('an option that is not known is refused', async () => {
    const { code, log } = await step({ command: 'plan', fail_on: 'never' }, push)
    same('the exit code', code, 1)
    has(log, 'ERROR: sealpost has no option fail_on: it has command, config')
  })
  await check('the Jenkinsfile', async () => {
    const { log } = await groovy('jenkinsfile.groovy', [join(library, 'Jenkinsfile')], {})
    const stages = JSON.parse(log.slice(log.indexOf('['))) as Stage[]
    same(
      'its calls',
      stages.map(({ call }) => call.command),
      ['plan', 'apply', 'drift'],
    )
    const writes = stages.filter(({ environment }) => JSON.stringify(environment).includes('writes'))
    same(
      'the stages that can write',
      writes.map(({ name }) => name),
      ['Apply'],
    )
    for (const word of ['branch main', 'beforeInput', 'submitter releases'])
      same(word, writes[0]?.words.includes(word), true)
    for (const { call } of stages) await step({ ...call, comment: false }, { SEALPOST_BIN: '/bin/echo' })
  })
}

interface Stage {
  readonly name: string
  readonly environment: object
  readonly words: readonly string[]
  readonly call: Readonly<Record<string, unknown>>
}

/** The call that a pipeline would have: `fail-on` is `failOn` there. */
function callOf({ command, inputs }: Job): object {
  const options = Object.entries(inputs).map(([name, value]) => [
    name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    value === 'true' ? true : value,
  ])
  return { command, ...Object.fromEntries(options) }
}

function step(call: object, env: Readonly<Record<string, string>>): Promise<Ended> {
  return groovy('steps.groovy', [library, world.folder, JSON.stringify(call)], env)
}

async function groovy(script: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ended> {
  // what the first start loads is kept for the others, which takes a class path of Java's own and not Groovy's starter
  const kept = existsSync(classes) ? `-XX:SharedArchiveFile=${classes}` : `-XX:ArchiveClassesAtExit=${classes}`
  // a short script is over before what a second compiler makes of it is worth anything
  const how = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', kept, '-Xlog:disable', '-Xlog:all=error:stderr']
  const program = ['-cp', '/usr/share/groovy/lib/*', 'groovy.ui.GroovyMain', join(scripts, script)]
  return runShell(['java', ...how, ...program, ...args], world.folder, env)
}

/** Installs Groovy where it is not there. @returns whether it is */
async function installed(): Promise<boolean> {
  const works = () =>
    run('sh', ['-c', 'command -v groovy']).then(
      () => true,
      () => false,
    )
  if (await works()) return true
  try {
    const packages = ['groovy', 'default-jre-headless']
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
      stdio: 'ignore',
      timeout: 300_000,
    })
  } catch {
    return false
  }
  return works()
}
