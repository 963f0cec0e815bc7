import { describe, expect, it } from 'vitest'
import { isPipeline } from '../../../src/io/ledger/branch/pipeline-address.js'
import { remoteAddress } from '../../../src/io/ledger/stores/git/remote-address.js'
import { asVariables, settingsIn, transportSettings } from '../../../src/io/ledger/stores/git/transport-config.js'
import { codeOf, troubleOf } from '../../../src/io/ledger/stores/git/troubles.js'

const call = { folder: '/work/shop', where: 'origin/l', token: undefined, user: 'x-access-token' }
const basic = (login: string) => `Authorization: Basic ${Buffer.from(login).toString('base64')}`

describe('the address of a remote', () => {
  it.each<[string, string, string | undefined, boolean]>([
    ['https://git.example/a/b.git', 'https://git.example/a/b.git', undefined, false],
    ['https://ana@git.example/a', 'https://ana@git.example/a', undefined, false],
    ['https://job:p%40ss@git.example:8443/a.git', 'https://git.example:8443/a.git', basic('job:p@ss'), false],
    ['https://made-up-token:@git.example/a.git', 'https://git.example/a.git', basic('made-up-token:'), false],
    ['http://127.0.0.1:7000/a', 'http://127.0.0.1:7000/a', undefined, false],
    ['ssh://git@[::1]:22/a', 'ssh://git@[::1]:22/a', undefined, false],
    ['git@git.example:a/b.git', 'git@git.example:a/b.git', undefined, false],
    ['file:///srv/a.git', 'file:///srv/a.git', undefined, true],
    ['/srv/a.git', '/srv/a.git', undefined, true],
    ['../a.git', '/work/a.git', undefined, true],
  ])('%s is taken apart', (given, address, login, isPath) => {
    expect(remoteAddress(given, call)).toEqual({ address, login, isPath })
  })

  it('gives way to a token, where it is one that takes tokens', () => {
    const withToken = { ...call, token: 'made-up' }
    expect(remoteAddress('https://job:secret@git.example/a', withToken)).toEqual({
      address: 'https://git.example/a',
      login: basic('x-access-token:made-up'),
      isPath: false,
    })
    expect(remoteAddress('git@git.example:a', withToken).login).toBeUndefined()
  })

  it.each([
    ['', 'config'],
    ['-oProxyCommand=x', 'config'],
    ['ext::sh -c x', 'config'],
    ['fd::7', 'config'],
    ['git://git.example/a', 'config'],
    ['ftp://git.example/a', 'config'],
    ['https://%zz:%zz@git.example/a', 'config'],
    ['https://', 'config'],
    ['/srv/a\nb', 'config'],
    ['http://git.example/a', 'endpoint'],
  ])('%j is refused without being shown', (given, code) => {
    const refused = () => remoteAddress(given, call)
    expect(refused).toThrow(expect.objectContaining({ code, where: 'origin/l' }))
    expect(refused).not.toThrow(given.slice(-6) || 'nothing of it')
  })
})

describe('the settings that git gets', () => {
  const list = [
    'credential.helper\nstore',
    'http.proxy\nhttp://proxy.example',
    'http.https://git.example/.extraheader\nAUTHORIZATION: basic abc',
    'http.https://git.example/.extraheader\nX-Trace: 1',
    'core.sshcommand\nssh -i key',
    'core.hookspath\n/hooks',
    'core.fsmonitor\n/bin/x',
    'alias.push\n!x',
    'push.gpgsign\ntrue',
    'remote.up.stream.proxy\nhttp://one.example',
    'remote.upxstream.proxy\nhttp://two.example',
    'http.sslverify',
  ].join('\0')

  it('are those of the user that lead to the remote, and ours', () => {
    const settings = transportSettings(settingsIn(`${list}\0`), 'up.stream', 'https://git.example/a', undefined)
    expect(settings.slice(0, 8)).toEqual([
      ['credential.helper', 'store'],
      ['http.proxy', 'http://proxy.example'],
      ['http.https://git.example/.extraheader', 'AUTHORIZATION: basic abc'],
      ['http.https://git.example/.extraheader', 'X-Trace: 1'],
      ['core.sshcommand', 'ssh -i key'],
      ['http.sslverify', 'true'],
      ['remote.ledger.proxy', 'http://one.example'],
      ['remote.ledger.url', 'https://git.example/a'],
    ])
    expect(Object.fromEntries(settings)).toMatchObject({ 'core.hooksPath': '/dev/null', 'push.gpgSign': 'false' })
    expect(settings.map(([key]) => key)).not.toContain('alias.push')
  })

  it('log in one way only where there is a login', () => {
    const settings = transportSettings(settingsIn(list), 'origin', 'https://git.example/a', 'Authorization: Basic x')
    expect(settings.filter(([key]) => /credential\.helper|extraheader/.test(key))).toEqual([
      ['http.https://git.example/.extraheader', 'X-Trace: 1'],
      ['http.https://git.example/a.extraheader', 'Authorization: Basic x'],
    ])
  })

  it('come as variables, with the files of the user out of play but at a path', () => {
    expect(asVariables([['a.b', 'c']], true)).toMatchObject({
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'a.b',
      GIT_CONFIG_VALUE_0: 'c',
      GIT_CONFIG_GLOBAL: '/dev/null',
    })
    expect(asVariables([], false)).toEqual({ GIT_CONFIG_COUNT: '0' })
  })
})

describe('what git says of trouble', () => {
  const end = (said: string, status: number | undefined = 128) => ({ status, output: new Uint8Array(), said })

  it.each([
    ["fatal: could not read Username for 'https://git.example': terminal prompts disabled", 'unauthorized'],
    ['remote: HTTP Basic: Access denied\nfatal: Authentication failed for x', 'unauthorized'],
    ['git@git.example: Permission denied (publickey).\nfatal: Could not read from remote repository.', 'unauthorized'],
    ['Host key verification failed.', 'unauthorized'],
    [
      'remote: You are not allowed to push code to this project.\nfatal: The requested URL returned error: 403',
      'forbidden',
    ],
    ['ERROR: Permission to a/b.git denied to ana.', 'forbidden'],
    ['remote: error: GH006: Protected branch update failed for refs/heads/x.', 'forbidden'],
    ['! [remote rejected] x -> x (pre-receive hook declined)', 'forbidden'],
    ['TF401027: You need the Git GenericContribute permission', 'forbidden'],
    ['ERROR: The key you are authenticating with has been marked as read only.', 'forbidden'],
    ["remote: Repository not found.\nfatal: repository 'x' not found", 'not-found'],
    ["fatal: '/x' does not appear to be a git repository", 'not-found'],
    ["fatal: couldn't find remote ref refs/heads/x", 'ledger-busy'],
    ['fatal: unable to access x: Could not resolve host: git.example', 'network'],
    ['ssh: connect to host git.example port 22: Connection refused', 'network'],
    ['fatal: unable to access x: The requested URL returned error: 503', 'unavailable'],
    ['fatal: unable to access x: The requested URL returned error: 429', 'limited'],
    ['fatal: something that nobody has read yet', 'unavailable'],
  ])('%s', (said, code) => {
    expect(codeOf(end(said))).toBe(code)
    const error = troubleOf(end(said), 'fetch the ledger', { where: 'origin/l', remote: 'origin', remedy: 'Let it.' })
    expect([error.code, error.where]).toEqual([code, 'origin/l'])
    expect(JSON.stringify(error)).not.toMatch(/git\.example|ana|GH006|TF4/)
  })

  it('is told as a matter of time where git was ended', () => {
    expect(codeOf({ ...end('whatever'), status: undefined })).toBe('timeout')
  })
})

describe('the address of a run', () => {
  it.each<[string, boolean]>([
    ['https://github.com/acme/shop/actions/runs/42', true],
    ['https://gitlab.example/a/b/c/-/jobs/42', true],
    ['https://gitlab.com/a/b/-/pipelines/42', true],
    ['https://buildkite.com/acme/shop/builds/42', true],
    ['https://bitbucket.org/acme/shop/pipelines/results/42', true],
    ['https://dev.azure.com/acme/shop/_build/results?buildId=42', true],
    ['https://evil.example/x', false],
    ['https://evil.example/42', false],
    ['https://gitlab.com/a/b/-/jobs/42#x', false],
    ['javascript://a/b/c/builds/1', false],
  ])('%s is one: %s', (text, is) => {
    expect(isPipeline(text)).toBe(is)
  })
})
