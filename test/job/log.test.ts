import { expect, it } from 'vitest'
import type { Report } from '../../src/core/report.js'
import type { Env } from '../../src/io/system/pipeline.js'
import { pipelineOf } from '../../src/io/system/pipelines/index.js'
import { type Delivery, deliver } from '../../src/job/deliver.js'
import { change, report } from '../render/reports.js'

const long = report(Array.from({ length: 12 }, (_, index) => change(`NAME_${index}`, { do: 'create', why: 'absent' })))
const short = report([change('NAME', { do: 'create', why: 'absent' })])

/** What a step prints in the log of a host. */
async function logOf(env: Env, given: Report = long): Promise<string> {
  let out = ''
  const delivery = {
    report: given,
    inputs: { failOn: 'never' },
    paths: { plan: '/plan', report: '/report' },
    origins: { of: () => undefined, ofError: () => undefined },
    runtime: { env, now: () => 1_764_000_000_000 },
    guarded: {
      print: (text: string) => {
        out += text
      },
    },
    pipeline: await pipelineOf(env),
  } as unknown as Delivery
  await deliver(delivery, { door, remarks: () => [], trouble: (message) => message, ways: () => ({}) })
  return out
}

const door = { apply: 'apply', again: 'again', plan: 'plan' }
const github = { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'acme/shop' }
const gitlab = { GITLAB_CI: 'true' }
const plain = { NO_COLOR: '1' }

it.each([
  ['GitHub', github, '::group::', '::endgroup::\n'],
  ['Gitea', { ...github, GITEA_ACTIONS: 'true' }, '::group::', '::endgroup::\n'],
  [
    'GitLab',
    gitlab,
    '\u001b[0Ksection_start:1764000000:sealpost_1[collapsed=true]\r\u001b[0K',
    '\u001b[0Ksection_end:1764000000:sealpost_1\r\u001b[0K\n',
  ],
  ['Azure', { TF_BUILD: 'True' }, '##[group]', '##[endgroup]\n'],
  ['Buildkite', { BUILDKITE: 'true' }, '--- ', '+++ Sealpost\n'],
])('the log of %s folds the places of a long report, and how often was asked', async (_, env, begin, end) => {
  const log = await logOf({ ...env, ...plain })
  expect(log.startsWith('Plan for acme: 12 to write.\n')).toBe(true)
  expect(log).toContain(`\n${begin}Place by place: 12 lines in 1 place\nweb (vercel)\n  production ->`)
  expect(log).toContain(`    create    NAME_11  new at the target\n${end}`)
  expect(log).toContain('Requests\nweb: 1 read, 0 writes\n')
})

it('the log of a short report folds no place', async () => {
  const log = await logOf({ ...github, ...plain }, short)
  expect(log).not.toContain('Place by place')
  expect(log).toContain('\n    create    NAME  new at the target\n\n::group::Requests\n')
})

it.each([
  ['CircleCI', { CIRCLECI: 'true' }],
  ['Jenkins', { JENKINS_URL: 'https://jenkins.example' }],
  ['Woodpecker', { CI: 'woodpecker' }],
  ['no host', {}],
])('the log of %s is as it is at a terminal', async (_, env) => {
  expect(await logOf({ ...env, ...plain })).toMatch(/^Plan for acme: 12 to write\.\n\nweb \(vercel\)\n[^#:]*production/)
})

it('is in colour where the host draws that, and nothing says otherwise', async () => {
  const coloured = '\u001b[32mcreate   \u001b[39m NAME_0'
  expect(await logOf(github)).toContain(coloured)
  expect(await logOf(gitlab)).toContain(coloured)
  expect(await logOf({ JENKINS_URL: 'https://jenkins.example' })).not.toContain('\u001b')
  expect(await logOf({ ...github, NO_COLOR: '1' })).not.toContain('\u001b')
  expect(await logOf({ JENKINS_URL: 'https://jenkins.example', FORCE_COLOR: '1' })).toContain(coloured)
})
