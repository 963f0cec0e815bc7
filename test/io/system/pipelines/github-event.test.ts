import { describe, expect, it } from 'vitest'
import { githubActions } from '../../../../src/io/system/pipelines/github-actions.js'
import { isCommit } from '../../../../src/io/system/pipelines/github-event.js'
import { forkPull, heads, pull, push, repository, variables } from '../../../action/events.js'

const modeOf = (payload: unknown, env: Record<string, string>) => githubActions(env).judge(payload).trust

const mode = (payload: unknown, event: string, more: Record<string, string> = {}) =>
  modeOf(payload, variables(event, more)).mode

describe('a run is trusted', () => {
  it.each<[string, unknown]>([
    ['push', push],
    ['workflow_dispatch', { ref: 'refs/heads/main', repository }],
    ['repository_dispatch', { action: 'go', branch: 'main', repository }],
    ['schedule', { schedule: '0 3 * * *' }],
    ['schedule', { schedule: '0 3 * * *', repository }],
  ])('for a %s on the default branch', (event, payload) => expect(mode(payload, event)).toBe('trusted'))

  it.each<[string, unknown, Record<string, string>]>([
    ['push', { ...push, ref: 'refs/heads/change' }, { GITHUB_REF: 'refs/heads/change' }],
    ['push', { ...push, ref: 'refs/tags/main' }, { GITHUB_REF: 'refs/tags/main' }],
    ['push', push, { GITHUB_REF: 'refs/heads/main/../change' }],
    ['push', push, { GITHUB_REF: 'main' }],
    ['push', push, { GITHUB_REF: '' }],
    ['workflow_dispatch', { ref: 'main', repository }, { GITHUB_REF: 'refs/heads/change' }],
    ['schedule', { repository }, { GITHUB_REF: 'refs/heads/change' }],
    ['schedule', {}, { GITHUB_REF: '' }],
  ])('but not for a %s of something else', (event, payload, more) =>
    expect(mode(payload, event, more)).toBe('untrusted'),
  )

  it.each([
    'pull_request_target',
    'pull_request_review',
    'issue_comment',
    'workflow_run',
    'merge_group',
    'release',
    'deployment',
    'PUSH',
    'push ',
    '',
  ])('but not for the event "%s", whatever its payload says', (event) => expect(mode(push, event)).toBe('untrusted'))

  it.each<[string, unknown]>([
    ['another repository', { ...push, repository: { ...repository, full_name: 'mallory/platform' } }],
    ['no repository', { ref: 'refs/heads/main' }],
    ['another branch than the variables', { ...push, ref: 'refs/heads/change' }],
    ['another default branch', { ...push, repository: { ...repository, default_branch: 'change' } }],
    ['a default branch that is none', { ...push, repository: { ...repository, default_branch: ['main'] } }],
    ['a pull request', { ...push, pull_request: pull().pull_request }],
    ['nothing', undefined],
    ['null', null],
    ['a text', 'push'],
    ['a list', [push]],
  ])('but not where the payload of a push tells of %s', (_, payload) => expect(mode(payload, 'push')).toBe('untrusted'))

  it('but not by what every object inherits', () => {
    const inherited = Object.create({ repository }) as object
    expect(mode(Object.assign(inherited, { ref: 'refs/heads/main' }), 'push')).toBe('untrusted')
    expect(mode(JSON.parse('{"__proto__":{"repository":{"full_name":"acme/platform"}}}'), 'push')).toBe('untrusted')
  })

  it('but not where a schedule tells of another repository, or of a pull request', () => {
    expect(mode({ repository: { ...repository, full_name: 'mallory/platform' } }, 'schedule')).toBe('untrusted')
    expect(mode({ pull_request: null }, 'schedule')).toBe('untrusted')
  })
})

describe('a pull request', () => {
  const at = (payload: unknown, more: Record<string, string> = {}) => modeOf(payload, variables('pull_request', more))

  it('is reviewed where it comes from the repository itself and aims at the default branch', () => {
    expect(at(pull())).toEqual({
      mode: 'reviewed',
      because: 'a pull request from a branch of this repository',
      subject: { repository: 'acme/platform', branch: 'main', head: heads.branch, number: 7 },
    })
    expect(at(pull(), { GITHUB_REPOSITORY: 'Acme/Platform' }).mode).toBe('reviewed')
  })

  it.each<[string, unknown]>([
    ['a fork', forkPull()],
    ['a branch that its author may have made', pull(heads.branch, 'change-base')],
    ['Dependabot, which gets no secrets', pull(heads.branch, 'main', 'dependabot[bot]')],
  ])('is untrusted where it is about %s, and can still be told of', (_, payload) => {
    expect(at(payload)).toMatchObject({ mode: 'untrusted', subject: { branch: 'main', number: 7 } })
  })

  it('may be commented on by its own run where it is of the repository and goes to another branch', () => {
    expect(at(pull(heads.branch, 'release'))).toMatchObject({ elsewhere: true })
    for (const payload of [forkPull(), pull(), pull(heads.branch, 'release', 'dependabot[bot]')])
      expect(at(payload)).not.toHaveProperty('elsewhere')
    for (const more of [{ GITHUB_EVENT_NAME: 'pull_request_target' }, { GITHUB_REPOSITORY: 'mallory/platform' }])
      expect(at(pull(heads.branch, 'release'), more)).not.toHaveProperty('elsewhere')
  })

  it('is untrusted where the fork is gone, or calls itself the repository', () => {
    const { pull_request: real } = pull()
    const from = (repo: object | null) => ({ ...pull(), pull_request: { ...real, head: { ...real.head, repo } } })
    expect(at(from(null)).mode).toBe('untrusted')
    expect(at(from({ id: 2, full_name: 'acme/platform' })).mode).toBe('untrusted')
    expect(at(from({ full_name: 'acme/platform' })).mode).toBe('untrusted')
    expect(at(from({ id: '1' })).mode).toBe('untrusted')
    const both = { ...real, head: { ...real.head, repo: {} }, base: { ref: 'main', repo: {} } }
    expect(at({ ...pull(), repository: { ...repository, id: undefined }, pull_request: both }).mode).toBe('untrusted')
  })

  it.each<[string, string | undefined]>([
    ['a name', 'change'],
    ['half a commit', 'b'.repeat(39)],
    ['a path', `${'b'.repeat(40)}/../x`],
    ['upper case', 'B'.repeat(40)],
    ['nothing', undefined],
  ])('is not told of where its newest commit is %s', (_, head) => {
    const payload = pull()
    const { pull_request: real } = payload
    const odd = { ...payload, pull_request: { ...real, head: { ...real.head, sha: head } } }
    expect(at(odd)).toEqual({
      mode: 'untrusted',
      because: 'the event does not say which ref or pull request it is for',
    })
  })

  it.each([0, -1, 1.5, '7', Number.MAX_SAFE_INTEGER + 1])('is not told of where its number is %s', (number) => {
    const odd = { ...pull(), pull_request: { ...pull().pull_request, number } }
    expect(at(odd)).not.toHaveProperty('subject')
  })

  it.each(['..', 'a..b', 'a b', '', 'a\nb', 'x'.repeat(256)])(
    'is not told of where the default branch is "%s"',
    (name) => {
      expect(at({ ...pull(), repository: { ...repository, default_branch: name } })).not.toHaveProperty('subject')
    },
  )

  it.each(['', 'acme', 'acme/platform/x', 'acme/..', 'acme/..%2f', '../x/y'])(
    'is not told of where the job is of "%s"',
    (own) => {
      const told = { ...pull(), repository: { ...repository, full_name: own } }
      expect(at(told, { GITHUB_REPOSITORY: own })).not.toHaveProperty('subject')
    },
  )

  it.each(['pull_request_target', 'pull_request_review'])('of the event %s is never reviewed', (event) => {
    expect(modeOf(pull(), variables(event))).toMatchObject({ mode: 'untrusted', subject: { head: heads.branch } })
  })
})

describe('an untrusted run without a pull request', () => {
  it('is about the commit that it runs on', () => {
    const payload = { ...push, ref: 'refs/heads/change' }
    expect(modeOf(payload, variables('push', { GITHUB_REF: 'refs/heads/change' }))).toEqual({
      mode: 'untrusted',
      because: 'a push that is not on the default branch',
      subject: { repository: 'acme/platform', branch: 'main', head: heads.push },
    })
  })

  it('never repeats an event name that could act', () => {
    expect(modeOf({}, { GITHUB_EVENT_NAME: '`\n::error::x' }).because).toBe(
      'the event without a name is not known to be safe',
    )
  })
})

describe('the name of a commit', () => {
  it('is 40 or 64 hex digits', () => {
    expect([isCommit('a'.repeat(40)), isCommit('0'.repeat(64))]).toEqual([true, true])
    expect([isCommit('a'.repeat(41)), isCommit(`${'a'.repeat(40)}\n`), isCommit(undefined)]).toEqual([
      false,
      false,
      false,
    ])
  })
})
