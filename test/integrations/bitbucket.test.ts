import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type BitbucketSimulator, startBitbucket } from '../../src/simulators/bitbucket/pull-requests.js'
import { type AsHost, playHost } from './as-host.js'
import { commentToken, openWorld, tellStory, type World } from './scenario.js'
import { inputVariables, runShell } from './shell.js'

const folder = resolve(import.meta.dirname, '../../integrations/bitbucket')
let world: World
let bitbucket: BitbucketSimulator
let api: AsHost
beforeAll(async () => {
  bitbucket = await startBitbucket({ token: commentToken })
  api = await playHost('api.bitbucket.org', bitbucket.url)
  world = await openWorld()
})
afterAll(async () => {
  await Promise.all([world.close(), api.close(), bitbucket.close()])
})

it('tells the story as a pipe, with one comment and a report on the commit', async () => {
  await tellStory(world, {
    host: 'bitbucket-pipelines',
    comments: () => bitbucket.comments(7).map(({ body }) => body),
    async job({ command, inputs, env }) {
      const given = { ...env, ...api.env, ...inputVariables('', { command, ...inputs }), SEALPOST_BIN: world.cli }
      const ended = await runShell(['sh', join(folder, 'pipe.sh')], world.folder, given)
      return { ...ended, files: world.files() }
    },
  })
  const reports = [...bitbucket.reports.values()].map(({ report }) => report)
  expect(reports.map((one) => (one as { title: string }).title)).toEqual(
    expect.arrayContaining(['Sealpost plan', 'Sealpost apply', 'Sealpost drift']),
  )
  world.clean('the report on the commit', JSON.stringify([...bitbucket.reports.values()]))
})

it('takes lists as Bitbucket hands them over', async () => {
  const variables = { COMMAND: 'plan', TARGETS_COUNT: '2', TARGETS_0: 'web', TARGETS_1: 'b c', ENVIRONMENTS: 'x,y' }
  const { log } = await runShell(['sh', join(folder, 'pipe.sh')], world.folder, {
    ...variables,
    SEALPOST_BIN: '/bin/echo',
  })
  expect(log).toBe('ci plan --target=web --target=b c --environment=x --environment=y\n')
})

it('shows a pipeline whose lines run, each as it stands there', async () => {
  const shown = parse(readFileSync(join(folder, 'bitbucket-pipelines.yml'), 'utf8')) as Pipelines
  const { main } = shown.pipelines.branches
  const steps = [...shown.pipelines['pull-requests']['**'], ...main, ...shown.pipelines.custom['sealpost-drift']]
  const lines = await Promise.all(
    steps.map(async ({ step }) => {
      const script = step.script.join('\n').replaceAll('ci/get-sealpost.sh', join(folder, 'get-sealpost.sh'))
      return runShell(['sh', '-ec', script], world.folder, { SEALPOST_BIN: '/bin/echo' })
    }),
  )
  expect(lines.map(({ log }) => log.trim())).toEqual([
    ...['ci plan --comment', 'ci plan --comment', 'ci apply --plan sealpost-report/plan.json'],
    'ci drift --fail-on differs',
  ])
  expect(main.map(({ step }) => step.deployment)).toEqual([undefined, 'production'])
})

interface Pipelines {
  readonly pipelines: {
    readonly 'pull-requests': { readonly '**': readonly Step[] }
    readonly branches: { readonly main: readonly Step[] }
    readonly custom: { readonly 'sealpost-drift': readonly Step[] }
  }
}
interface Step {
  readonly step: { readonly script: readonly string[]; readonly deployment?: string }
}
