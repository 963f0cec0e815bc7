import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { sources } from '../src/sources/index.js'
import { complaintsOn, type Workflow, workflowsIn } from './contract/workflows.js'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, unknown>>
}
interface Job {
  readonly if?: string
  readonly environment?: unknown
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps?: readonly Step[]
  readonly 'timeout-minutes'?: number
}
interface Parsed {
  readonly on: Readonly<Record<string, unknown>> | string | readonly string[]
  readonly permissions?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

const root = resolve(import.meta.dirname, '..')
/** What a job in these workflows may ever be given; attestations are for a release of ours. */
const granted = new Set([
  ...['contents: read', 'contents: write', 'pull-requests: write', 'issues: write', 'actions: read'],
  ...['id-token: write', 'attestations: write'],
])
/** Inputs and variables that hold what can write, or what only production needs. */
const writing = ['app-private-key', 'vercel-token', 'netlify-token', 'DOTENV_PRIVATE_KEY_PRODUCTION']

/** What is wrong with a workflow that people are told to copy, one sentence each. */
function wrongs({ at, text }: Workflow): string[] {
  const workflow = parse(text) as Parsed
  const events = typeof workflow.on === 'string' ? [workflow.on] : Object.keys(workflow.on)
  const found = [...complaintsOn({ at, text })]
  if (events.includes('pull_request_target'))
    found.push('it runs with the rights of the base for whoever opens a pull request')
  for (const [name, job] of Object.entries(workflow.jobs)) {
    const wrong = (what: string) => found.push(`${name} ${what}`)
    const steps = job.steps ?? []
    if (job['timeout-minutes'] === undefined) wrong('has no end')
    for (const [permission, level] of Object.entries(job.permissions ?? {})) {
      if (!granted.has(`${permission}: ${level}`)) wrong(`takes ${permission}: ${level}`)
      if (['id-token', 'attestations'].includes(permission) && job.environment === undefined)
        wrong(`takes ${permission}: write outside of an environment`)
    }
    const reached = eventsOf(job, events)
    const scope = JSON.stringify(job)
    const secrets = [...scope.matchAll(/secrets\.(\w+)/g)].map(([, secret]) => secret)
    if (reached.includes('workflow_run')) {
      if (secrets.length > 0) wrong('has secrets beside the artifact of a stranger')
      if (steps.some(({ uses = '' }) => uses.startsWith('actions/checkout@'))) wrong('checks out beside it')
    }
    if (reached.includes('pull_request')) {
      if (job.permissions?.contents === 'write') wrong('may write to the repository for a pull request')
      if (steps.some(({ uses = '' }) => uses.includes('/actions/apply@'))) wrong('applies for a pull request')
      for (const one of writing) if (scope.includes(`"${one}"`)) wrong(`gets ${one} for a pull request`)
      if (scope.includes('head.repo.full_name != github.repository') && secrets.length > 0)
        wrong('has secrets for a fork')
    }
    if (steps.some(({ uses = '' }) => uses.includes('/actions/apply@')) && job.environment === undefined) {
      wrong('applies outside of an environment')
    }
    for (const step of steps) found.push(...wrongsOfStep(step).map((what) => `${name} ${what}`))
  }
  return found
}

/** The events that a job can be for, as far as its own condition says so. */
function eventsOf(job: Job, events: readonly string[]): readonly string[] {
  const [, sign, event = ''] = /github\.event_name (==|!=) '(\w+)'/.exec(job.if ?? '') ?? []
  if (sign === undefined) return events
  return sign === '==' ? [event] : events.filter((one) => one !== event)
}

function wrongsOfStep({ uses = '', run, with: given = {} }: Step): string[] {
  const [path = '', commit = ''] = uses.split('@')
  const ours = /^sealpost\/sealpost(?:\/(.+))?$/.exec(path)
  return [
    ...(run?.includes('${{') ? ['puts an expression into a script'] : []),
    ...(path === 'actions/checkout' && given['persist-credentials'] !== false
      ? ['leaves the token in the checkout']
      : []),
    ...(ours && !/^[0-9a-f]{40}$|^<full-commit-sha>$/.test(commit) ? ['does not pin Sealpost by commit'] : []),
    ...(ours ? unknownInputs(ours[1] ?? '', given) : []),
  ]
}

function unknownInputs(folder: string, given: Readonly<Record<string, unknown>>): string[] {
  const { inputs } = parse(readFileSync(join(root, folder, 'action.yml'), 'utf8')) as {
    inputs: Record<string, unknown>
  }
  return Object.keys(given)
    .filter((name) => !Object.hasOwn(inputs, name))
    .map((name) => `gives ${folder || 'the Action'} the input ${name}, which it does not have`)
}

const all = await workflowsIn(root)
const copied = all.flatMap(({ at }) => (at.startsWith('docs/workflows/') ? [at.slice('docs/workflows/'.length)] : []))

describe('workflows to copy, and our own', () => {
  it.each(all.map((one) => [one.at, one] as const))('%s asks for no more than it needs', (_, workflow) => {
    expect(wrongs(workflow)).toEqual([])
  })

  it('are there for each way of working', () => {
    expect(copied).toEqual(expect.arrayContaining(['drift.yml', 'fork-comment.yml', 'fork-plan.yml', 'monorepo.yml']))
    expect(copied).toEqual(expect.arrayContaining(['organization.yml', 'plan-and-apply.yml', 'scheduled-sync.yml']))
  })

  it('are there for each source, and the README names every one of them', () => {
    const readme = readFileSync(join(root, 'docs/workflows/README.md'), 'utf8')
    const rows = [...readme.matchAll(/^\| (`[^|]+) \| \[([\w-]+\.yml)\]/gm)]
    const named = rows.flatMap(([, ids = '', file = '']) =>
      [...ids.matchAll(/`([^`]+)`/g)].map(([, id = '']) => [id, file]),
    )
    expect(named.map(([id]) => id).sort()).toEqual(Object.keys(sources).sort())
    expect(copied).toEqual(expect.arrayContaining(named.map(([, file]) => file)))
    expect(copied.filter((file) => !readme.includes(`](${file})`))).toEqual([])
  })

  it('agree on one commit of every Action that is not ours', () => {
    const pins = new Map<string, Set<string>>()
    for (const { text } of all) {
      for (const [, action = '', pin = ''] of text.matchAll(/uses: *((?!sealpost)[\w./-]+)@(.+)$/gm)) {
        pins.set(action, (pins.get(action) ?? new Set()).add(pin))
      }
    }
    expect([...pins.values()].every((found) => found.size === 1)).toBe(true)
    expect([...pins.keys()].sort()).toEqual([
      'actions/attest',
      'actions/checkout',
      'actions/create-github-app-token',
      'actions/download-artifact',
      'actions/setup-node',
      'actions/upload-artifact',
    ])
  })

  it('have a pair for forks that belongs together', () => {
    const named = (file: string) => parse(all.find(({ at }) => at.endsWith(file))?.text ?? '')
    expect(named('fork-comment.yml').on.workflow_run.workflows).toEqual([named('fork-plan.yml').name])
  })

  it.each([
    ['it runs with the rights of the base', 'pull_request_target', '', '{ contents: read }', ''],
    ['plan takes id-token: write', 'push', '', '{ id-token: write }', ''],
    ['plan has secrets beside the artifact', 'workflow_run', `x: "\${{ secrets.KEY }}"`, '{ contents: read }', ''],
    ['plan checks out beside it', 'workflow_run', '', '{ contents: read }', ''],
    ['plan may write to the repository', 'pull_request', '', '{ contents: write }', ''],
    ['plan gets app-private-key for a pull request', 'pull_request', 'app-private-key: x', '{ contents: read }', ''],
    ['plan gives actions/plan the input comand', 'push', 'comand: x', '{ contents: read }', ''],
    ['plan puts an expression into a script', 'push', '', '{ contents: read }', `run: echo \${{ github.head_ref }}`],
  ])('are held to it: %s', (words, event, input, permissions, more) => {
    const text = `on: { ${event}: {} }
permissions: {}
jobs:
  plan:
    timeout-minutes: 5
    permissions: ${permissions}
    steps:
      - uses: actions/checkout@${'1'.repeat(40)} # v1.0.0
        with: { persist-credentials: false }
      - uses: sealpost/sealpost/actions/plan@${'0'.repeat(40)}
        with: { ${input} }
      ${more === '' ? '' : `- ${more}`}
`
    expect(wrongs({ at: 'made up', text }).join('\n')).toContain(words)
  })
})
