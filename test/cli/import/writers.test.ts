import { execFileSync } from 'node:child_process'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startAws } from '../../../src/simulators/aws/simulator.js'
import { startVault } from '../../../src/simulators/vault/simulator.js'
import { encryptedEnvFile, newKeyPair } from '../../../src/sources/dotenvx/encrypt.js'
import { type Plain, type Sealing, sopsFile } from '../../kit/sops-file.js'
import { kinds } from '../../scenarios/vendors.kit.js'
import { type Env, made, type Team, team } from './kit.js'

const tricky = `made-up "x" 'y' \`z\` $HOME $(id) \\n #x\nline two ä 🔑\n`
const web = kinds.vercel.replace(/ }$/, ', types: { DATABASE_URL: encrypted, TRICKY: encrypted, KEPT: encrypted } }')

/** A team with two values at a vendor that reads them back. */
async function having(source: string, env: Env = {}): Promise<Team> {
  const one = await team({ source, env, targets: { web } })
  one.hand.plant('vercel', 'DATABASE_URL', made('DATABASE_URL'), true)
  one.hand.plant('vercel', 'TRICKY', tricky, true)
  return one
}

/** Everything that was imported is kept by a plan, and nothing else of the source is lost: names, as the plan has them. */
async function kept(one: Team, env: Env = {}): Promise<string[]> {
  const plan = await one.cli(['plan', '--json'], { env })
  if (plan.out === '') throw new Error(plan.err)
  const { changes, error } = JSON.parse(plan.out) as {
    changes: { name: string; do: string; sure?: string }[]
    error?: unknown
  }
  expect(error).toBeUndefined()
  return changes.map(({ name, do: what, sure }) => `${name} ${what}${sure === undefined ? '' : ` ${sure}`}`).sort()
}
const both = ['DATABASE_URL keep read-back', 'TRICKY keep read-back']
const modeOf = (path: string) => execFileSync('stat', ['-c', '%a', path], { encoding: 'utf8' }).trim()

describe('into dotenvx', () => {
  const source = "source: { use: dotenvx, path: 'secrets/.env.{environment}' }"

  it('makes a file and a key for it, and goes on with both', async () => {
    const one = await having(source)
    one.write('.gitignore', '.env.keys\n')
    one.runGit()
    const ran = await one.cli(['import', '--yes'])
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect(ran.out).toMatch(/Next:\n {2}Save DOTENV_PRIVATE_KEY_PRODUCTION: .*secrets\/\.env\.keys/)
    const key = /^DOTENV_PRIVATE_KEY_PRODUCTION="([0-9a-f]{64})"$/m.exec(
      (await one.read('secrets/.env.keys')) ?? '',
    )?.[1]
    expect([ran.out, ran.err, await one.read('secrets/.env.production')].join()).not.toContain(key)
    expect(['.env.keys', '.env.production'].map((name) => modeOf(`${one.folder}/secrets/${name}`))).toEqual([
      '600',
      '600',
    ])
    expect(await kept(one, { DOTENV_PRIVATE_KEY_PRODUCTION: key })).toEqual(both)
    // the key that dotenvx keeps on this machine is enough to add more
    one.hand.plant('vercel', 'KEPT', made('KEPT'), true)
    expect(await one.cli(['import', '--yes'])).toMatchObject({ code: 0, err: '' })
    expect(await kept(one, { DOTENV_PRIVATE_KEY_PRODUCTION: key })).toEqual([
      'DATABASE_URL keep read-back',
      'KEPT keep read-back',
      'TRICKY keep read-back',
    ])
  })

  it('never puts a key in the place of another one', async () => {
    // both environments have their key in the same variable
    const targets = { web: kinds.vercel.replace('{ production: production }', '{ p-1: production, p_1: preview }') }
    const one = await team({ source, environments: '[p-1, p_1]', targets })
    const plant = (key: string, target: 'production' | 'preview') =>
      one.vercel.plant('shop-web', { key, value: made(key), target: [target], type: 'encrypted' })
    plant('FIRST', 'production')
    plant('SECOND', 'preview')
    const ran = await one.cli(['import', '--yes'])
    expect(ran.code).toBe(1)
    expect(ran.out + ran.err).toContain('now has a different DOTENV_PRIVATE_KEY_P_1')
    const again = await one.cli(['import', '--yes'])
    expect([again.code, again.out.match(/FIRST|SECOND/g)?.length, again.err]).toEqual([0, 2, ''])
  })

  it('makes no key that git would take in', async () => {
    const one = await having(source)
    one.runGit()
    const ran = await one.cli(['import', '--yes'])
    expect(ran).toMatchObject({ code: 3, out: '' })
    expect(ran.err).toContain('secrets/.env.keys would contain keys, and git does not ignore it')
    expect([await one.read('secrets/.env.keys'), await one.read('secrets/.env.production')]).toEqual([
      undefined,
      undefined,
    ])
  })

  it('keeps what a file has, and how it is written', async () => {
    const { publicKey, privateKey } = await newKeyPair()
    const one = await having(source.replace('secrets/', ''), { DOTENV_PRIVATE_KEY_PRODUCTION: privateKey })
    const before = await encryptedEnvFile('production', publicKey, {
      DATABASE_URL: 'made-up, older',
      KEPT: made('KEPT'),
    })
    const text = before.replace('DATABASE_URL=', '# of the team\nexport DATABASE_URL=').trimEnd()
    one.write('.env.production', text)
    const ran = await one.cli(['import', '--yes', '--replace', 'DATABASE_URL'])
    expect(ran).toMatchObject({ code: 0, err: '' })
    const after = (await one.read('.env.production')) ?? ''
    const bare = (file: string) => file.replaceAll(/encrypted:[^']+/g, '…')
    expect(bare(after)).toBe(`${bare(text)}\nTRICKY='…'\n`)
    expect(/^KEPT=.*$/m.exec(after)?.[0]).toBe(/^KEPT=.*$/m.exec(text)?.[0])
    expect(await kept(one)).toContain('DATABASE_URL keep read-back')
  })

  it('refuses a key that does not fit the file, and a file that is plain', async () => {
    const [mine, theirs] = [await newKeyPair(), await newKeyPair()]
    const one = await having(source.replace('secrets/', ''), { DOTENV_PRIVATE_KEY_PRODUCTION: mine.privateKey })
    for (const text of [
      `DOTENV_PUBLIC_KEY_PRODUCTION="${theirs.publicKey}"\n`,
      'A=plain\n',
      'DOTENV_PUBLIC_KEY="none"\n',
    ]) {
      one.write('.env.production', text)
      const ran = await one.cli(['import', '--yes'])
      expect(ran).toMatchObject({ code: 3, out: '' })
      expect(await one.read('.env.production')).toBe(text)
    }
  })
})

describe('into SOPS', () => {
  const source = (path: string) => `source: { use: sops, path: ${path} }`
  const formats = [
    ['yaml', 'secrets/production.yaml'],
    ['json', 'secrets/production.json'],
    ['dotenv', 'secrets/production.env'],
  ] as const

  it.each(formats)('makes a file for the identity at hand, and adds to it: %s', async (_format, path) => {
    const identity = await generateX25519Identity()
    const one = await having(source(path), { SOPS_AGE_KEY: identity })
    expect(await one.cli(['import', '--yes'])).toMatchObject({ code: 0, err: '' })
    expect(await kept(one)).toEqual(both)
    one.hand.plant('vercel', 'KEPT', made('KEPT'), true)
    expect(await one.cli(['import', '--yes'])).toMatchObject({ code: 0, err: '' })
    expect(await kept(one)).toEqual(['DATABASE_URL keep read-back', 'KEPT keep read-back', 'TRICKY keep read-back'])
    expect(await one.read(path)).toContain(await identityToRecipient(identity))
  })

  it.each(formats)('keeps what a file has, and how it is written: %s', async (format, path) => {
    const identity = await generateX25519Identity()
    const recipients = [await identityToRecipient(identity)]
    const one = await having(source(path.replace('secrets/', '')), { SOPS_AGE_KEY: identity })
    const values: Record<string, Plain> = {
      kept: made('KEPT'),
      database_url: 'made-up, older',
      ...(format === 'dotenv' ? {} : { nested: { list: [1, 'x'], empty: '' } }),
    }
    const sealed = await sopsFile(values, { format: format as Sealing['format'], recipients })
    const text = format === 'json' ? sealed : `# of the team\n${sealed}`
    one.write(path.replace('secrets/', ''), text)
    const ran = await one.cli(['import', '--yes', '--replace', 'DATABASE_URL'])
    expect(ran).toMatchObject({ code: 0, err: '' })
    const after = (await one.read(path.replace('secrets/', ''))) ?? ''
    const lines = (file: string) =>
      file.split('\n').map((line) => line.replace(/ENC\[[^\]]+\]/, '…').replace(/"?\d{4}-\d\d-\d\dT[\d:]+Z"?/, '…'))
    const added = lines(after).filter((line) => line.includes('TRICKY'))
    expect(added).toHaveLength(1)
    expect(lines(after).filter((line) => !line.includes('TRICKY'))).toEqual(lines(text))
    expect(/kept.*/.exec(after)?.[0]).toBe(/kept.*/.exec(text)?.[0])
    expect(await kept(one)).toEqual(expect.arrayContaining(both))
  })

  it('refuses a file that was tampered with, that nobody here can open, and INI', async () => {
    const [mine, theirs] = [await generateX25519Identity(), await generateX25519Identity()]
    const one = await having(source('production.yaml'), { SOPS_AGE_KEY: mine })
    const file = async (identity: string) =>
      sopsFile({ A: made('KEPT') }, { format: 'yaml', recipients: [await identityToRecipient(identity)] })
    for (const text of [(await file(mine)).replace('A:', 'B: x\nA:'), await file(theirs)]) {
      one.write('production.yaml', text)
      expect(await one.cli(['import', '--yes'])).toMatchObject({ code: 3, out: '' })
      expect(await one.read('production.yaml')).toBe(text)
    }
    const none = await one.cli(['import', '--yes'], { env: { SOPS_AGE_KEY: undefined } })
    expect(none.err).toContain('SOPS_AGE_KEY')
    const ini = await having(source('production.ini'), { SOPS_AGE_KEY: mine })
    expect((await ini.cli(['import', '--yes'])).err).toContain('can be read but not written')
  })

  it('refuses what would stand in the file in plain text, or under another name', async () => {
    const identity = await generateX25519Identity()
    const one = await having(source('production.yaml'), { SOPS_AGE_KEY: identity })
    const recipients = [await identityToRecipient(identity)]
    const text = await sopsFile(
      { data: 'x' },
      { format: 'yaml', recipients, more: { encrypted_regex: '^data$' }, isEncrypted: ([first]) => first === 'data' },
    )
    one.write('production.yaml', text)
    expect((await one.cli(['import', '--yes'])).err).toContain('would not be encrypted')
    expect(await one.read('production.yaml')).toBe(text)
    one.write('production.yaml', await sopsFile({ data: 'x' }, { format: 'yaml', recipients }))
    one.hand.plant('vercel', 'small', made('small'), true)
    expect((await one.cli(['import', '--yes'])).err).toContain('small would have a different name there')
  })

  it('takes recipients from .sops.yaml, and leaves rules that say more to SOPS', async () => {
    const [mine, theirs] = [await generateX25519Identity(), await generateX25519Identity()]
    const [own, other] = [await identityToRecipient(mine), await identityToRecipient(theirs)]
    const one = await having(source('secrets/production.yaml'), { SOPS_AGE_KEY: mine })
    for (const rule of [
      'pgp: ABCDEF',
      `age: ${own}\n    kms: arn`,
      `age: ${other}`,
      `path_regex: other/\n    age: ${own}`,
    ]) {
      one.write('.sops.yaml', `creation_rules:\n  - ${rule}\n`)
      expect(await one.cli(['import', '--yes'])).toMatchObject({ code: 3, out: '' })
    }
    one.write('.sops.yaml', `creation_rules:\n  - path_regex: ^secrets/.*\\.yaml$\n    age: ${own}, ${other}\n`)
    expect(await one.cli(['import', '--yes'])).toMatchObject({ code: 0, err: '' })
    expect(await kept(one, { SOPS_AGE_KEY: theirs })).toEqual(both)
  })
})

describe('into Vault', () => {
  async function vault() {
    const simulator = await startVault()
    onTestFinished(() => simulator.close())
    return { simulator, env: { VAULT_ADDR: simulator.url, VAULT_TOKEN: simulator.token } }
  }

  it.each([
    [2, 'source: { use: vault, paths: "shop/{environment}" }', 'secret'],
    [1, 'source: { use: vault, mount: kv, version: 1, paths: "shop/{environment}" }', 'kv'],
  ] as const)('makes a secret, and adds keys to it, whatever else it holds: KV %i', async (_version, source, mount) => {
    const { simulator, env } = await vault()
    const one = await having(source, env)
    expect(await one.cli(['import', '--yes'])).toMatchObject({ code: 0, err: '' })
    expect(await kept(one)).toEqual(both)
    simulator.put(mount, 'shop/production', { KEPT: 'made-up', NUMBER: 1, LIST: ['x'], DATABASE_URL: 'made-up, older' })
    const ran = await one.cli(['import', '--yes', '--replace', 'DATABASE_URL'])
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect(JSON.stringify(simulator.state())).toContain(
      JSON.stringify({ KEPT: 'made-up', NUMBER: 1, LIST: ['x'], DATABASE_URL: made('DATABASE_URL'), TRICKY: tricky }),
    )
  })

  it.each([
    [2, 'source: { use: vault, paths: "shop/{environment}" }', 'secret'],
    [1, 'source: { use: vault, mount: kv, version: 1, paths: "shop/{environment}" }', 'kv'],
  ] as const)('writes nothing over what somebody else wrote meanwhile: KV %i', async (_version, source, mount) => {
    const { simulator, env } = await vault()
    const one = await having(source, env)
    simulator.put(mount, 'shop/production', { KEPT: 'made-up' })
    const meanwhile = {
      confirm: async () => {
        simulator.put(mount, 'shop/production', { KEPT: 'made-up', THEIRS: 'x' })
        return true
      },
    }
    const ran = await one.cli(['import'], { prompts: meanwhile as never })
    expect(ran.code).toBe(1)
    expect(ran.out).toContain('2 names may not be written')
    expect(ran.err).toContain('error (conflict)')
    expect(JSON.stringify(simulator.state())).not.toContain('TRICKY')
    expect(await one.cli(['import', '--yes'])).toMatchObject({ code: 0, err: '' })
  })

  it('refuses before it writes where it is not clear where, or what is there is deleted', async () => {
    const { simulator, env } = await vault()
    simulator.put('secret', 'shop/a', { KEPT: 'made-up' })
    simulator.put('secret', 'shop/production', { KEPT: 'made-up' })
    simulator.remove('secret', 'shop/production', 'delete')
    for (const [paths, message] of [
      ['[shop/a, "shop/{environment}x"]', 'secret/shop/productionx does not exist'],
      ['shop/', 'is not a single secret'],
      ['shop/production', 'is deleted'],
    ] as const) {
      if (paths === 'shop/') simulator.drop('secret', 'shop/production')
      if (paths === 'shop/production') {
        simulator.put('secret', 'shop/production', { KEPT: 'made-up' })
        simulator.remove('secret', 'shop/production', 'delete')
      }
      const one = await having(`source: { use: vault, paths: ${paths} }`, env)
      const before = JSON.stringify(simulator.state())
      const ran = await one.cli(['import', '--yes'])
      expect(ran).toMatchObject({ code: 3, out: '' })
      expect(ran.err).toContain(message)
      expect(JSON.stringify(simulator.state())).toBe(before)
    }
    const one = await having('source: { use: vault, paths: shop/a }', { ...env, VAULT_ADDR: 'http://127.0.0.1:9' })
    expect(await one.cli(['import', '--yes'])).toMatchObject({ code: 1, out: '' })
  })

  it('names the line of a policy that is missing', async () => {
    const { simulator, env } = await vault()
    const one = await having('source: { use: vault, paths: shop/a }', env)
    simulator.order({
      match: ({ method }) => method === 'POST',
      act: { kind: 'answer', answer: { status: 403, body: { errors: ['permission denied'] } } },
    })
    const ran = await one.cli(['import', '--yes'])
    expect(ran.code).toBe(1)
    expect(ran.err).toContain('path "secret/data/shop/a" { capabilities = ["create", "update"] }')
  })
})

describe('into AWS', () => {
  async function aws() {
    const account = await startAws()
    onTestFinished(() => account.close())
    const { accessKeyId, secretAccessKey } = account.callers.user
    const env = {
      AWS_ENDPOINT_URL: account.url,
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      AWS_REGION: account.region,
    }
    return { account, env }
  }
  const heldIn = (held: { versions: readonly { value: unknown }[] } | undefined) => held?.versions.at(-1)?.value

  it('creates secrets below the prefix, with the tags that it reads by, and gives one another value', async () => {
    const { account, env } = await aws()
    const one = await having(
      'source: { use: aws-secrets-manager, prefix: "shop/{environment}/", tags: { team: pay } }',
      env,
    )
    expect(await one.cli(['import', '--yes'])).toMatchObject({ code: 0, err: '' })
    expect(await kept(one)).toEqual(both)
    expect(account.secrets.all.get('shop/production/TRICKY')?.tags).toEqual({ team: 'pay' })
    account.secrets.put('shop/production/DATABASE_URL', 'made-up, older')
    expect(await one.cli(['import', '--yes', '--replace', 'DATABASE_URL'])).toMatchObject({ code: 0, err: '' })
    expect(heldIn(account.secrets.all.get('shop/production/DATABASE_URL'))).toBe(made('DATABASE_URL'))
  })

  it('adds keys to a JSON secret, and keeps the others', async () => {
    const { account, env } = await aws()
    const one = await having(
      'source: { use: aws-secrets-manager, json: { "shop/{environment}": [DATABASE_URL, TRICKY] } }',
      env,
    )
    expect(await one.cli(['import', '--yes'])).toMatchObject({ code: 0, err: '' })
    expect(await kept(one)).toEqual(both)
    account.secrets.put('shop/production', '{"OTHER": 1.10, "list": [1]}')
    expect(await one.cli(['import', '--yes'])).toMatchObject({ code: 0, err: '' })
    expect(heldIn(account.secrets.all.get('shop/production'))).toBe(
      `{"OTHER":1.10,"list":[1],"DATABASE_URL":${JSON.stringify(made('DATABASE_URL'))},"TRICKY":${JSON.stringify(tricky)}}`,
    )
  })

  it('puts parameters below the path', async () => {
    const { account, env } = await aws()
    const one = await having('source: { use: aws-ssm, path: "/shop/{environment}" }', env)
    expect(await one.cli(['import', '--yes'])).toMatchObject({ code: 0, err: '' })
    expect(account.parameters.all.get('/shop/production/TRICKY')).toMatchObject({ value: tricky, type: 'SecureString' })
    account.parameters.put('/shop/production/DATABASE_URL', 'made-up, older', 'String')
    expect(await one.cli(['import', '--yes', '--replace', 'DATABASE_URL'])).toMatchObject({ code: 0, err: '' })
    expect(account.parameters.all.get('/shop/production/DATABASE_URL')).toMatchObject({
      value: made('DATABASE_URL'),
      type: 'String',
    })
    expect(await kept(one)).toEqual(both)
  })

  it('refuses before it writes what the services do not take', async () => {
    const { account, env } = await aws()
    const one = await having('source: { use: aws-ssm, path: "/shop/{environment}" }', env)
    one.hand.plant('vercel', 'KEPT', 'made-up {{ssm:other}}', true)
    expect((await one.cli(['import', '--yes'])).err).toContain('KEPT contains {{…}}')
    one.hand.plant('vercel', 'KEPT', 'm'.repeat(4097), true)
    expect((await one.cli(['import', '--yes', '--from', 'web'])).err).toMatch(/KEPT (?:holds|is larger)|error/)
    expect(account.parameters.all.size).toBe(0)
    const unclear = await having('source: { use: aws-secrets-manager, prefix: "shop/", json: { "all": ["*"] } }', env)
    expect((await unclear.cli(['import', '--yes'])).err).toContain('could belong to several secrets')
    expect(account.secrets.all.size).toBe(0)
  })

  it('tells what is in already where something ends it half way, and goes on from there', async () => {
    const { account, env } = await aws()
    const one = await having('source: { use: aws-ssm, path: "/shop/{environment}" }', env)
    account.callers.deny({ action: 'ssm:PutParameter', resource: '/shop/production/TRICKY' })
    const ran = await one.cli(['import', '--yes'])
    expect(ran.code).toBe(1)
    expect(ran.out).toContain('1 name taken in, 1 name may not be written')
    expect(ran.err).toContain('ssm:PutParameter')
    account.callers.allow('/shop/production/TRICKY')
    const again = await one.cli(['import', '--yes'])
    expect(again).toMatchObject({ code: 0, err: '' })
    expect(again.out).toContain('1 name taken in')
    expect(await kept(one)).toEqual(both)
  })
})

it('a source that takes nothing in says which kinds do', async () => {
  const one = await having('source: { use: json, path: secrets.json }')
  const ran = await one.cli(['import', '--yes'])
  expect(ran).toMatchObject({ code: 64, out: '' })
  expect(ran.err).toContain('dotenvx, dotenv, aws-secrets-manager, aws-ssm, vault, sops')
})
