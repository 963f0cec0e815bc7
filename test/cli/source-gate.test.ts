import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { config, type Desk, openDesk, openShelves, type Shelves } from './kit.js'

let shelves: Shelves
let desk: Desk

beforeEach(async () => {
  shelves = await openShelves()
  desk = await openDesk(shelves)
})
afterEach(async () => {
  await shelves.close()
  await desk.close()
})

const reading = (source: string, more = '') =>
  `${config.replace('source: { use: memory }', `source: ${source}`)}${more === '' ? '' : `    ${more}\n`}`
const onShelf = () =>
  Object.fromEntries([...(shelves.content.get('a/production') ?? [])].map(([name, { value }]) => [name, value]))
const writes = () => shelves.requests.filter(({ method }) => method !== 'GET')

describe('a credential of the run', () => {
  const all = {
    ALL: JSON.stringify({
      API_KEY: 'made-up-value',
      SEALPOST_KEY: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8',
      SHELF_TOKEN: 'shelf-token',
      DOTENV_PRIVATE_KEY_PRODUCTION: 'made-up-key-of-a-file',
      github_token: 'made-up-job-token',
    }),
  }

  it('comes along in toJSON(secrets), and nothing of it goes anywhere unless its name is asked for', async () => {
    for (const more of ['', 'secrets: ["*"]', 'secrets: [API_KEY, "*_TOKEN"]']) {
      await desk.write('sealpost.yaml', reading('{ use: env, json: ALL }', more))
      const { code, err } = await desk.run(['apply', '--yes'], { env: all })
      expect(code).toBe(64)
      expect(err).toContain('rack has no explicit list of `secrets`, which this source requires')
    }
    await desk.write('sealpost.yaml', reading('{ use: env, json: ALL }', 'secrets: [API_KEY]'))
    expect(await desk.run(['apply', '--yes'], { env: all })).toMatchObject({ code: 0 })
    expect(onShelf()).toEqual({ API_KEY: 'made-up-value' })
  })

  it.each(['SEALPOST_KEY', 'SHELF_TOKEN', 'DOTENV_PRIVATE_KEY_PRODUCTION', 'github_token'])(
    'is refused where somebody asks for it: %s',
    async (name) => {
      await desk.write('sealpost.yaml', reading('{ use: env, json: ALL }', `secrets: [API_KEY, ${name}]`))
      const { code, out, err } = await desk.run(['apply', '--yes'], { env: all })
      expect(code).toBe(3)
      expect(out + err).toContain(`${name} is a credential of this run and must not be sent to rack`)
      expect(out + err).toContain(`"!${name}"`)
      expect(out + err).not.toMatch(/made-up|shelf-token|AAECAw/)
      expect(writes()).toEqual([])
    },
  )

  it('is refused under any other name, and behind a rename', async () => {
    await desk.write('sealpost.yaml', config)
    desk.values.production = { API_KEY: 'shelf-token' }
    expect(await desk.run(['apply', '--yes'])).toMatchObject({ code: 3 })
    desk.values.production = { API_KEY: 'made-up-value' }
    await desk.write('sealpost.yaml', `${config}    rename: { API_KEY: SEALPOST_KEY }\n`)
    expect(await desk.run(['apply', '--yes'])).toMatchObject({ code: 3 })
    await desk.write(
      'sealpost.yaml',
      `${config}    token: { env: OTHER_TOKEN }\n    rename: { API_KEY: OTHER_TOKEN }\n`,
    )
    expect(await desk.run(['apply', '--yes'], { env: { OTHER_TOKEN: 'shelf-token' } })).toMatchObject({ code: 3 })
    expect(writes()).toEqual([])
  })

  it('is no token of a target, and a token in its place is not repeated', async () => {
    for (const [env, said] of [
      ['SEALPOST_KEY', 'SEALPOST_… and DOTENV_PRIVATE_KEY… are reserved for keys of the run itself'],
      ['DOTENV_PRIVATE_KEY', 'are reserved for keys of the run itself'],
      ['DOTENV_PRIVATE_KEY_PRODUCTION', 'are reserved for keys of the run itself'],
      ['ghp_caNaRy0123456789', 'the config must not contain tokens'],
      ['vCaNaRy0123456789abcdef', 'the config must not contain tokens'],
    ] as const) {
      await desk.write('sealpost.yaml', `${config}    token: { env: ${env} }\n`)
      const { code, out, err } = await desk.run(['plan'])
      expect(code).toBe(64)
      expect(err).toContain(said)
      expect(out + err).not.toMatch(/canary/i)
    }
  })
})

describe('a value that cannot have been meant', () => {
  it('stops plan, apply and doctor, with file and line and the line that lets it through', async () => {
    await desk.write('.env.production', 'API_KEY="[SENSITIVE]"\nFINE=1\nOTHER=ENC[AES256_GCM,data:x]\n')
    await desk.write('sealpost.yaml', reading('{ use: dotenv, path: ".env.{environment}" }'))
    for (const argv of [['plan'], ['apply', '--yes'], ['doctor']]) {
      const { code, out, err } = await desk.run(argv)
      expect(code).toBe(argv[0] === 'doctor' ? 1 : 3)
      expect(out + err).toContain(
        'API_KEY is a mask that tools print in place of a value; OTHER (.env.production:3) is still encrypted (SOPS)',
      )
      expect(out + err).toContain('.env.production:1')
      expect(out + err).toContain('policy.allowUnusual: ["API_KEY", "OTHER"]')
      expect(out + err).not.toMatch(/SENSITIVE|AES256/)
    }
    expect(shelves.content.size).toBe(0)
    const allowed = `policy: { allowUnusual: ["API_KEY", "OTHER"] }\n${reading('{ use: dotenv, path: ".env.{environment}" }')}`
    await desk.write('sealpost.yaml', allowed)
    expect(await desk.run(['apply', '--yes'])).toMatchObject({ code: 0 })
    expect(onShelf()).toEqual({ API_KEY: '[SENSITIVE]', FINE: '1', OTHER: 'ENC[AES256_GCM,data:x]' })
  })

  it('is nobody’s business where no target takes it', async () => {
    await desk.write('.env.production', 'API_KEY=1\nOTHER=***\n')
    await desk.write(
      'sealpost.yaml',
      reading('{ use: dotenv, path: ".env.{environment}" }', 'secrets: ["*", "!OTHER"]'),
    )
    expect(await desk.run(['apply', '--yes'])).toMatchObject({ code: 0 })
    expect(onShelf()).toEqual({ API_KEY: '1' })
  })

  it('is allowed by name only', async () => {
    for (const given of ['"*"', '"A?"', '"!A"']) {
      await desk.write('sealpost.yaml', `policy: { allowUnusual: [${given}] }\n${config}`)
      expect((await desk.run(['plan'])).err).toContain('must be the full name of a value in the source')
    }
  })
})

describe('what a file says otherwise than it seems', () => {
  it('is a warning of the report, in words and as JSON, and hides nothing of the plan', async () => {
    await desk.write('.env.production', 'API_KEY=caNaRy # a comment\nOTHER="$HOME"\n')
    await desk.write('sealpost.yaml', reading('{ use: dotenv, path: ".env.{environment}" }'))
    const { code, out } = await desk.run(['plan'])
    expect(code).toBe(2)
    expect(out).toContain('API_KEY: ends at a #; the rest of the line is a comment')
    expect(out).not.toContain('caNaRy')
    const { warnings } = JSON.parse((await desk.run(['plan', '--json'])).out)
    expect(warnings).toEqual([
      { because: 'API_KEY: ends at a #; the rest of the line is a comment', at: '.env.production:1' },
      expect.objectContaining({ at: '.env.production:2' }),
    ])
  })
})

describe('a config that was written for something else', () => {
  it.each([
    ['    secrets: [*]\n', 'a text that begins with * needs quotes, `"*"`'],
    ['    secrets: ["*", !API_KEY]\n', 'a text that begins with ! needs quotes, `"!NAME"`'],
    [`    prefix: \${{ vars.PREFIX }}\n`, 'are not evaluated here'],
    [`    rename: { A: "\${NAME}" }\n`, 'are not evaluated here'],
  ])('is told what it lacks: %j', async (line, said) => {
    await desk.write('sealpost.yaml', config + line)
    const { code, err } = await desk.run(['plan'])
    expect(code).toBe(64)
    expect(err).toContain(said)
    expect(err).toContain('sealpost.yaml:10')
  })
})

describe('keys beside the source', () => {
  const repository = async () => {
    await mkdir(join(desk.folder, '.git'))
    await desk.write('.git/HEAD', 'ref: refs/heads/main\n')
  }

  it('are a trouble for doctor and a warning of a plan on a laptop, until git leaves them alone', async () => {
    await repository()
    await desk.write('.env.production', 'API_KEY=1\n')
    await desk.write('.env.keys', 'DOTENV_PRIVATE_KEY_PRODUCTION=caNaRy\n')
    await desk.write('sealpost.yaml', reading('{ use: dotenvx, plain: allow, path: ".env.{environment}" }'))
    const before = await desk.run(['doctor'])
    expect(before.code).toBe(1)
    expect(before.out).toContain('.env.keys contains the keys that open the source, and git does not ignore it')
    expect(before.out).toContain('Add .env.keys to .gitignore.')
    expect((await desk.run(['plan'])).out).toContain('.env.keys contains the keys that open the source')
    expect((await desk.run(['plan'], { env: { CI: 'true' } })).out).not.toContain('.env.keys')
    await desk.write('.gitignore', '.env.keys\n')
    expect((await desk.run(['doctor'])).out).toMatch(/ok +\.env\.keys +stays out of git/)
    expect((await desk.run(['plan'])).out).not.toContain('.env.keys')
  })

  it('and plain values, too; an encrypted file that is ignored is told as well', async () => {
    await repository()
    await desk.write('.env.production', 'API_KEY=1\n')
    await desk.write('sealpost.yaml', reading('{ use: dotenv, path: ".env.{environment}" }'))
    expect((await desk.run(['doctor'])).out).toContain('.env.production contains plain values')
    await desk.write('.gitignore', '.env*\n')
    expect((await desk.run(['doctor'])).code).toBe(0)
    await desk.write('sealpost.yaml', reading('{ use: dotenvx, plain: allow, path: ".env.{environment}" }'))
    expect((await desk.run(['doctor'])).out).toContain('git ignores it, so a pipeline will not find it')
  })

  const init = (source: string, ...more: string[]) =>
    desk.run([
      'init',
      '--owner=acme',
      `--source=${source}`,
      '--environment=production',
      '--target=shelf:rack=a',
      '--ledger=git:origin',
      ...more,
    ])

  it('are put into .gitignore by init, once', async () => {
    expect((await init('dotenvx')).out).toMatch(/^Wrote sealpost\.yaml and \.gitignore\.\n/)
    const written = '# keys and values that must not be committed\n.env.keys\n'
    expect(await desk.read('.gitignore')).toBe(written)
    expect((await stat(join(desk.folder, '.gitignore'))).mode & 0o777).toBe(0o644)
    expect((await init('dotenvx', '--config=other.yaml')).out).toMatch(/^Wrote other\.yaml/)
    expect(await desk.read('.gitignore')).toBe(written)
  })

  it('go behind what .gitignore has, and encrypted files that a rule hides are let in', async () => {
    await repository()
    await desk.write('.gitignore', 'node_modules/\n.env*')
    await init('dotenvx')
    expect(await desk.read('.gitignore')).toBe(
      'node_modules/\n.env*\n# keys and values that must not be committed\n!/secrets/.env.production\n',
    )
  })

  it('stay as they are where a rule has them already', async () => {
    await repository()
    await desk.write('.gitignore', '*.keys\nsecrets/\n')
    expect((await init('dotenv')).out).toMatch(/^Wrote sealpost\.yaml\.\n/)
    expect(await desk.read('.gitignore')).toBe('*.keys\nsecrets/\n')
    const { out } = await init('dotenvx', '--config=other.yaml')
    expect(out).toContain('Remove the rule that ignores secrets from .gitignore')
  })

  it('of plain files: init keeps the values out', async () => {
    await init('dotenv')
    expect(await desk.read('.gitignore')).toContain('\n/secrets/.env.production\n')
    const yaml = await desk.read('sealpost.yaml')
    expect(yaml).toContain('path: "secrets/.env.{environment}"')
  })

  it('an env source names what its targets take', async () => {
    expect((await init('env')).out).toContain('its names under `secrets` of each target')
    expect(await desk.read('sealpost.yaml')).toContain('    secrets: [DATABASE_URL]\n')
  })
})
