import { describe, expect, it, onTestFinished } from 'vitest'
import { listen } from '../../../src/conformance/loopback.js'
import { Secret } from '../../../src/core/secret.js'
import { account, operations } from './account.js'

const settings = { path: '/shop/{environment}' }
const nobody = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined }
const deploy = 'arn:aws:iam::444455556666:role/deploy'

async function filled(options: Parameters<typeof account>[0] = {}) {
  const all = await account(options)
  all.aws.parameters.put('/shop/production/A', 'made-up')
  return all
}

describe("the pipeline's token", () => {
  const login = (role: string | string[]) => ({ ...settings, login: { role } })

  it('gives the credentials of a role for a quarter of an hour, told as secrets', async () => {
    const { aws, parameters, sent, told } = await filled()
    const env = { SEALPOST_ID_TOKEN: aws.provider.token() }
    expect(await parameters.plain({ settings: login(aws.role), env })).toEqual({ A: 'made-up' })
    expect(operations(sent)).toEqual(['AssumeRoleWithWebIdentity', 'GetParametersByPath'])
    expect(sent[0]?.headers.authorization).toBeUndefined()
    expect(Object.fromEntries(new URLSearchParams(sent[0]?.body))).toMatchObject({
      DurationSeconds: '900',
      RoleSessionName: 'sealpost',
    })
    const [{ secretAccessKey = '', sessionToken = '' } = {}] = aws.callers.issued
    for (const text of [env.SEALPOST_ID_TOKEN, secretAccessKey, sessionToken]) {
      expect(told.some((one) => one.equals(new Secret(text)))).toBe(true)
    }
  })

  it('is asked of the host, for the audience of AWS', async () => {
    const { aws, parameters } = await filled()
    const asked: string[] = []
    const host = await listen((request, _, response) => {
      asked.push(`${request.url} ${request.headers.authorization}`)
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ value: aws.provider.token() }))
    })
    onTestFinished(() => host.close())
    const env = {
      GITHUB_ACTIONS: 'true',
      ACTIONS_ID_TOKEN_REQUEST_URL: `${host.endpoint}/token?api=1`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'made-up-request-token',
    }
    expect(await parameters.plain({ settings: login(aws.role), env })).toEqual({ A: 'made-up' })
    expect(asked).toEqual(['/token?api=1&audience=sts.amazonaws.com Bearer made-up-request-token'])
  })

  it('leads through a list of roles', async () => {
    const first = 'arn:aws:iam::111122223333:role/sealpost'
    const { parameters, aws, sent } = await filled({ roles: [{ arn: deploy, trusts: [first] }] })
    const env = { SEALPOST_ID_TOKEN: aws.provider.token() }
    expect(await parameters.plain({ settings: login([first, deploy]), env })).toEqual({ A: 'made-up' })
    expect(operations(sent)).toEqual(['AssumeRoleWithWebIdentity', 'AssumeRole', 'GetParametersByPath'])
    expect(aws.callers.issued.map(({ arn }) => arn)).toEqual([
      'arn:aws:sts::111122223333:assumed-role/sealpost/sealpost',
      'arn:aws:sts::444455556666:assumed-role/deploy/sealpost',
    ])
    const stranger = await parameters.refusal({ settings: login([first, 'arn:aws:iam::444455556666:role/other']), env })
    expect(stranger).toMatchObject({ code: 'forbidden', exit: 1 })
    expect(stranger.hint).toContain('"Action":"sts:AssumeRole"')
  })

  it.each<[string, Record<string, unknown>, string, RegExp]>([
    // nobody is asked then
    ['of another audience', { aud: 'somebody-else' }, 'token-missing', /audience sts\.amazonaws\.com/],
    ['of another issuer', { iss: 'https://other.example' }, 'unauthorized', /identity provider/],
    ['that has ended', { exp: 1 }, 'token-expired', /OIDC token has expired/],
    [
      'of another repository',
      { sub: 'repo:evil/shop:ref' },
      'forbidden',
      /trust policy of arn:aws:iam::111122223333:role\/sealpost/,
    ],
  ])('is refused where it is one %s', async (_, claims, code, hint) => {
    const { aws, parameters } = await filled()
    const token = aws.provider.token(claims)
    const error = await parameters.refusal({ settings: login(aws.role), env: { SEALPOST_ID_TOKEN: token } })
    expect(error).toMatchObject({ code, where: 'aws-ssm:production' })
    expect(error.hint).toMatch(hint)
    expect(JSON.stringify(error)).not.toContain(token.slice(0, 30))
  })

  it('is refused where its signature is of another key', async () => {
    const [one, other] = [await filled(), await filled()]
    const env = { SEALPOST_ID_TOKEN: other.aws.provider.token() }
    expect(await one.parameters.refusal({ settings: login(one.aws.role), env })).toMatchObject({ code: 'unauthorized' })
  })

  it('can stand in a variable of another name', async () => {
    const { aws, parameters } = await filled()
    const own = { ...settings, login: { role: aws.role, tokenEnv: 'AWS_ID_TOKEN' } }
    expect(await parameters.plain({ settings: own, env: { AWS_ID_TOKEN: aws.provider.token() } })).toEqual({
      A: 'made-up',
    })
    const error = await parameters.refusal({ settings: own, env: {} })
    expect(error).toMatchObject({ code: 'token-missing', exit: 64 })
    expect(error.hint).toContain('AWS_ID_TOKEN')
  })

  it('counts before keys that happen to be there', async () => {
    const { aws, parameters, sent } = await filled()
    await parameters.read({ settings: login(aws.role), env: { SEALPOST_ID_TOKEN: aws.provider.token() } })
    expect(sent.at(-1)?.headers.authorization).not.toContain(aws.callers.user.accessKeyId)
  })
})

describe('the usual chain', () => {
  it('takes keys out of variables, and names the half that is missing', async () => {
    const { aws, parameters, sent } = await filled()
    for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']) {
      const error = await parameters.refusal({ settings, env: { [name]: '' } })
      expect(error).toMatchObject({ code: 'token-missing', exit: 64 })
      expect(error.message).toContain(name)
    }
    expect(sent).toEqual([])
    const { accessKeyId, secretAccessKey, sessionToken } = aws.callers.issue(
      'arn:aws:sts::111122223333:assumed-role/x/y',
      900,
    )
    const env = {
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      AWS_SESSION_TOKEN: sessionToken,
    }
    expect(await parameters.plain({ settings, env })).toEqual({ A: 'made-up' })
  })

  it('says what there is where no AWS credentials found', async () => {
    const { parameters, sent } = await filled()
    const error = await parameters.refusal({ settings, env: { ...nobody, HOME: '/home/ci' } })
    expect(error).toMatchObject({ code: 'token-missing', exit: 64 })
    expect(error.hint).toMatch(/`login\.role.*AWS_ACCESS_KEY_ID.*AWS_PROFILE/)
    expect(sent).toEqual([])
  })

  it('takes the token in a file', async () => {
    const { aws, parameters, sent } = await filled()
    const env = {
      ...nobody,
      AWS_ROLE_ARN: aws.role,
      AWS_WEB_IDENTITY_TOKEN_FILE: '/var/token',
      AWS_ROLE_SESSION_NAME: 'nightly',
    }
    const disk = { '/var/token': `${aws.provider.token()}\n` }
    expect(await parameters.plain({ settings, env, disk })).toEqual({ A: 'made-up' })
    expect(sent[0]?.body).toContain('RoleSessionName=nightly')
    const error = await parameters.refusal({ settings, env })
    expect(error).toMatchObject({ code: 'token-missing', exit: 64 })
    expect(error.message).toContain('AWS_WEB_IDENTITY_TOKEN_FILE')
  })

  it('asks the container where the environment names an address, and shows its token', async () => {
    const { aws, parameters, sent } = await filled()
    const full = `${aws.url}/v2/credentials`
    const env = {
      ...nobody,
      AWS_CONTAINER_CREDENTIALS_FULL_URI: full,
      AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: '/var/pod',
    }
    expect(await parameters.plain({ settings, env, disk: { '/var/pod': 'made-up-pod-token' } })).toEqual({
      A: 'made-up',
    })
    expect(sent[0]).toMatchObject({ url: full, headers: { authorization: 'made-up-pod-token' } })
    const bare = { ...nobody, AWS_CONTAINER_CREDENTIALS_FULL_URI: full }
    expect(await parameters.refusal({ settings, env: bare })).toMatchObject({ code: 'forbidden' })
    const elsewhere = { ...nobody, AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://169.254.169.254/latest' }
    expect(await parameters.refusal({ settings, env: elsewhere })).toMatchObject({ code: 'endpoint', exit: 64 })
  })
})

describe('profiles', () => {
  const read = async (
    config: string,
    credentials: string,
    env: Record<string, string> = {},
    options: Parameters<typeof account>[0] = {},
  ) => {
    const all = await filled(options)
    const { accessKeyId, secretAccessKey } = all.aws.callers.user
    const keys = `aws_access_key_id = ${accessKeyId}\naws_secret_access_key=${secretAccessKey}\n`
    const written = (text: string) => text.replaceAll('KEYS', keys)
    const disk = {
      '/home/ci/.aws/config': written(config),
      '/home/ci/.aws/credentials': written(credentials),
      '/var/token': all.aws.provider.token(),
    }
    return { ...all, asked: { settings, disk, env: { ...nobody, HOME: '/home/ci', ...env } } }
  }

  it.each<[string, string, string, Record<string, string>]>([
    ['the default one', '', '[default]\nKEYS', {}],
    [
      'one of the credentials file',
      '# a comment\n[default]\nregion = x',
      '[other]\naws_access_key_id=x\n[shop]\nKEYS',
      { AWS_PROFILE: 'shop' },
    ],
    ['one of the config file', '[profile shop]\nKEYS', '', { AWS_PROFILE: 'shop' }],
    [
      'a role with a source',
      `[profile shop]\nrole_arn=${deploy}\nsource_profile=base\n`,
      '[base]\nKEYS',
      { AWS_PROFILE: 'shop' },
    ],
    [
      'a role with its own keys',
      `[profile shop]\nrole_arn=${deploy}\nsource_profile=shop\nKEYS`,
      '',
      { AWS_PROFILE: 'shop' },
    ],
    [
      'a role with a token file',
      '[profile shop]\nrole_arn=arn:aws:iam::111122223333:role/sealpost\nweb_identity_token_file=/var/token',
      '',
      { AWS_PROFILE: 'shop' },
    ],
  ])('give credentials: %s', async (_, config, credentials, env) => {
    const user = 'arn:aws:iam::111122223333:user/ci'
    const { parameters, asked } = await read(config, credentials, env, { roles: [{ arn: deploy, trusts: [user] }] })
    expect(await parameters.plain(asked)).toEqual({ A: 'made-up' })
  })

  it('send the id that a role of another account asks for', async () => {
    const roles = [{ arn: deploy, trusts: ['arn:aws:iam::111122223333:user/ci'], externalId: 'acme' }]
    const config = `[profile shop]\nrole_arn=${deploy}\nsource_profile=base\nexternal_id=acme\nrole_session_name=by-hand`
    const { parameters, asked, sent } = await read(config, '[base]\nKEYS', { AWS_PROFILE: 'shop' }, { roles })
    expect(await parameters.plain(asked)).toEqual({ A: 'made-up' })
    expect(sent[0]?.body).toContain('RoleSessionName=by-hand')
  })

  it('say the region where nothing else does', async () => {
    const { parameters, asked } = await read('[profile shop]\nregion = eu-central-1', '[shop]\nKEYS', {
      AWS_PROFILE: 'shop',
    })
    const open = { ...asked, settings: { ...settings, region: undefined } }
    expect(await parameters.plain(open)).toEqual({ A: 'made-up' })
    const env = { ...asked.env, AWS_REGION: 'nowhere' }
    expect(await parameters.refusal({ ...open, env })).toMatchObject({ code: 'config', exit: 64 })
  })

  it.each<[string, string, RegExp]>([
    ['signs in with a browser', '[profile shop]\nsso_session = acme', /export-credentials --profile shop/],
    ['runs a program', '[profile shop]\ncredential_process = /bin/x', /export-credentials/],
    [
      'asks for an MFA code',
      `[profile shop]\nrole_arn=${deploy}\nsource_profile=base\nmfa_serial=arn:aws:iam::1:mfa/x`,
      /export-credentials/,
    ],
    [
      'uses instance metadata',
      `[profile shop]\nrole_arn=${deploy}\ncredential_source=Ec2InstanceMetadata`,
      /`login\.role/,
    ],
    [
      'is its own source profile',
      `[profile shop]\nrole_arn=${deploy}\nsource_profile=b\n[profile b]\nrole_arn=${deploy}\nsource_profile=shop`,
      /./,
    ],
    ['not in the shared files', `[profile shop]\nrole_arn=${deploy}\nsource_profile=gone`, /./],
    ['neither keys nor a role', '[profile shop]\nregion=eu-central-1', /./],
    ['not in the shared files', '[profile other]\nKEYS', /list-profiles/],
  ])('are refused: one that %s', async (what, config, hint) => {
    const { parameters, asked, sent } = await read(config, '', { AWS_PROFILE: 'shop' })
    const error = await parameters.refusal(asked)
    expect(error).toMatchObject({ code: 'token-missing', exit: 64 })
    expect(error.message).toContain(what)
    expect(error.hint).toMatch(hint)
    expect(sent).toEqual([])
  })
})

describe('the region', () => {
  it('comes from the settings, else from the variables', async () => {
    const { parameters, secrets } = await filled()
    const open = { settings: { ...settings, region: undefined } }
    for (const name of ['AWS_REGION', 'AWS_DEFAULT_REGION']) {
      expect(await parameters.plain({ ...open, env: { [name]: 'eu-central-1' } })).toEqual({ A: 'made-up' })
    }
    expect(await parameters.plain({ settings, env: { AWS_REGION: 'us-east-1' } })).toEqual({ A: 'made-up' })
    const error = await secrets.refusal({ settings: { prefix: 'a', region: undefined } })
    expect(error).toMatchObject({ code: 'config', exit: 64 })
    expect(error.hint).toContain('`region`')
  })
})
