import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { engineEnv, inputTable, secretInputs } from '../../../src/action/runner/input-table.js'
import { readInputs } from '../../../src/action/runner/inputs.js'
import type { SealpostError } from '../../../src/core/errors.js'

const manifest = (path: string) =>
  parse(readFileSync(resolve(import.meta.dirname, '../../..', path, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { description: string; default?: string }>
    outputs: Record<string, { description: string }>
    runs: { using: string; main: string }
  }
const given = (inputs: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))

function refusal(inputs: Readonly<Record<string, string>>, fixed?: 'plan' | 'apply' | 'drift'): string {
  try {
    readInputs(fixed, given(inputs))
    return 'taken'
  } catch (thrown) {
    const { code, message, hint } = thrown as SealpostError
    return `${code}: ${message}. ${hint}`
  }
}

describe('action.yml', () => {
  const root = manifest('.')

  it('declares what is read, with the same defaults', () => {
    const defaults = (
      inputs: Readonly<
        Record<string, { description?: string; commands?: readonly string[]; default?: string; otherwise?: string }>
      >,
    ) => Object.fromEntries(Object.entries(inputs).map(([name, one]) => [name, one.default ?? one.otherwise]))
    expect(defaults(root.inputs)).toEqual(defaults(inputTable))
    expect(root.runs).toEqual({ using: 'node24', main: 'dist/action.js' })
  })

  it.each(['plan', 'apply', 'drift'] as const)(
    'of actions/%s declares what that command takes, in the same words',
    (command) => {
      const focused = manifest(`actions/${command}`)
      const takes = Object.entries(inputTable).filter(
        ([name, { commands }]) => name !== 'command' && (commands as readonly string[]).includes(command),
      )
      expect(Object.keys(focused.inputs)).toEqual(takes.map(([name]) => name))
      for (const [name, input] of Object.entries(focused.inputs)) expect(input).toEqual(root.inputs[name])
      expect(focused.runs).toEqual({ using: 'node24', main: `../../dist/action-${command}.js` })
    },
  )
})

describe('inputs', () => {
  it('have defaults where the workflow says nothing', () => {
    expect(readInputs(undefined, {})).toEqual({
      command: 'plan',
      config: 'sealpost.yaml',
      plan: undefined,
      lifeMs: 3_600_000,
      targets: [],
      tokenNames: [],
      environments: [],
      recover: false,
      accept: [],
      consents: {},
      failOn: 'refused',
      comment: false,
      issue: false,
      summary: true,
      report: undefined,
      jobToken: undefined,
    })
  })

  it('take what one run is allowed, and nothing of it in a run that only looks', () => {
    const asked = { 'allow-removal': 'OLD,\nweb:a,b/c#D', 'allow-adoption': ' ', 'allow-update': 'X' }
    expect(readInputs('apply', given(asked)).consents).toEqual({ remove: ['OLD', 'web:a,b/c#D'], update: ['X'] })
    expect(() => readInputs('drift', given({ 'allow-removal': 'OLD' }))).toThrow(/no input `allow-removal`/)
  })

  it('take lists by commas and line ends', () => {
    const { targets, environments } = readInputs(
      'plan',
      given({ target: 'web, docs,\n\nweb\n', environment: 'preview\nproduction' }),
    )
    expect(targets).toEqual(['web', 'docs'])
    expect(environments).toEqual(['preview', 'production'])
  })

  it('lose the blanks around them, which pasted secrets bring along', () => {
    const env = given({ 'app-id': ' 12 ', 'app-private-key': '\nKEY\n', 'vercel-token': 'token\n' })
    expect(engineEnv(env)).toMatchObject({
      SEALPOST_GITHUB_APP_ID: '12',
      SEALPOST_GITHUB_APP_PRIVATE_KEY: 'KEY',
      VERCEL_TOKEN: 'token',
    })
  })

  it('reach the engine under its own names, and only there', () => {
    const env = {
      ...given({ 'ledger-key': 'k', 'github-token': '', 'cloudflare-account-id': 'a' }),
      HOME: '/h',
      GITHUB_TOKEN: 'env',
    }
    expect(engineEnv(env)).toEqual({
      HOME: '/h',
      GITHUB_TOKEN: 'env',
      SEALPOST_KEY: 'k',
      CLOUDFLARE_ACCOUNT_ID: 'a',
    })
  })

  it('give the ledger the token of the job, unless it has one of its own', () => {
    const env = given({ 'job-token': 'j' })
    expect(engineEnv(env).SEALPOST_LEDGER_TOKEN).toBe('j')
    expect(engineEnv({ ...env, SEALPOST_LEDGER_TOKEN: 'own' }).SEALPOST_LEDGER_TOKEN).toBe('own')
  })

  it('are masked where they are secret, also when nothing else about them is right', () => {
    const env = given({ 'ledger-key': 'k', 'job-token': 'j', 'app-private-key': 'a\nb', 'app-id': '1', comand: 'plan' })
    expect(secretInputs(env)).toEqual([
      { name: 'ledger-key', value: 'k' },
      { name: 'app-private-key', value: 'a\nb' },
      { name: 'job-token', value: 'j' },
    ])
  })

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['a slip', { comand: 'plan' }, 'There is no input `comand`. Did you mean `command`?'],
    ['an underscore', { github_token: 'x' }, 'There is no input `github_token`. Did you mean `github-token`?'],
    ['another name for it', { token: 'x' }, 'There is no input `token`. Did you mean `github-token`?'],
    ['another name for it, empty', { key: '' }, 'There is no input `key`. Did you mean `ledger-key`?'],
    ['a plural', { environments: 'x' }, 'There is no input `environments`. Did you mean `environment`?'],
    ['a name that is not shown', { 'a::b\nc': 'x' }, 'There is no input of that name. The inputs are'],
    [
      'no command',
      { command: 'destroy' },
      'the input `command` has an invalid value. Set it to `plan`, `apply` or `drift`.',
    ],
    [
      'no verdict',
      { 'fail-on': 'changed' },
      'the input `fail-on` has an invalid value. Set it to `differs`, `refused` or `never`.',
    ],
    ['no truth', { summary: 'yes' }, 'the input `summary` is neither true nor false. Set it to `true` or `false`.'],
    ['no time', { expires: 'tomorrow' }, 'this is not a valid lifetime for a plan.'],
    ...['github-token', 'vercel-token', 'netlify-token', 'cloudflare-token', 'job-token'].map(
      (name): [string, Readonly<Record<string, string>>, string] => [
        `a ${name} that no header can carry`,
        { [name]: 'qu\nxx' },
        `the input \`${name}\` contains characters that are not valid in a token. Nothing was sent.`,
      ],
    ),
    ['half an App', { 'app-id': '1' }, '`app-id` and `app-private-key` have to be set together.'],
    [
      'what is for another command',
      { command: 'drift', plan: 'p' },
      'the input `plan` cannot be used with drift. Remove it, or use it with `plan` or `apply`.',
    ],
  ])('refuse %s', (_, inputs, words) => {
    expect(refusal(inputs)).toContain(`usage: ${words}`)
  })

  it('that are like their default were not asked for', () => {
    expect(refusal({ command: 'drift', expires: '60m', comment: 'false', plan: '' })).toBe('taken')
  })

  it('of a focused Action are its own', () => {
    expect(refusal({ command: 'plan' }, 'plan')).toContain('usage: sealpost/plan has no input `command`.')
    expect(refusal({ comment: 'true' }, 'apply')).toContain('usage: sealpost/apply has no input `comment`.')
    expect(refusal({ plan: 'p' }, 'apply')).toBe('taken')
  })

  it('are never quoted', () => {
    for (const name of Object.keys(inputTable))
      expect(refusal({ [name]: 'a-value-of-mine' })).not.toContain('a-value-of-mine')
  })
})
