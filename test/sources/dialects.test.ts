import { describe, expect, it } from 'vitest'
import { checkInput, type InputFacts, inputWarnings } from '../../src/core/plan/input-checks.js'
import type { Source } from '../../src/core/source.js'
import type { Desired, SourceRead } from '../../src/core/value.js'
import { source as dotenv } from '../../src/sources/dotenv/source.js'
import { source as dotenvx } from '../../src/sources/dotenvx/source.js'
import { source as env } from '../../src/sources/env/source.js'
import { field } from './field.js'
import { type Asked, plain, read, refusal } from './reading.js'

const file = '/work/secrets/.env.production'
const at = (line: number) => `secrets/.env.production:${line}`

/** What of a read goes to a target that takes all of it. */
function gateOf(values: SourceRead): InputFacts {
  const desired = [...values].flatMap(([environment, found]) =>
    [...found].map(([name, { secret }]): Desired => {
      const address = { target: 'web', use: 'made-up', scope: 'a', name }
      return {
        address,
        uid: 'a',
        form: 'secret',
        environment,
        sourceName: name,
        secret,
        origin: { name: 'file', at: '' },
      }
    }),
  )
  const targets = [{ name: 'web', secrets: ['*'] }]
  const config = { policy: { allowUnusual: [] }, targets, sources: [], where: () => 'sealpost.yaml:1' }
  return { reads: new Map([['file', values]]), desired, config: config as never }
}

/** The warnings about a text, `name: first words`; refused where the gate refuses. */
async function said(content: string, source: Source = dotenv, asked: Partial<Asked> = {}): Promise<string[]> {
  const input = gateOf(await read(source, { disk: { [file]: content }, ...asked }))
  checkInput(input, { isName: () => false, values: new Set() })
  return inputWarnings(input).map(({ because, at: where }) => `${where} ${because}`)
}

describe('files of the field', () => {
  it.each(Object.entries(field))('pass: %s', async (_, content) => {
    await expect(said(content)).resolves.toBeDefined()
  })

  it('are told what is replaced elsewhere, once for all names', async () => {
    const warnings = await said(field.Laravel ?? '')
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toMatch(
      /^secrets\/\.env\.production:16 MAIL_FROM_NAME: contains \$NAME.*VITE_APP_NAME \(.*:22\)$/,
    )
  })

  it('with good quotes are told nothing at all', async () => {
    for (const one of ['Next.js', 'Rails', 'keys']) expect(await said(field[one] ?? '')).toEqual([])
  })
})

describe('a # in a value without quotes', () => {
  it.each([
    ['PASSWORD=half#rest', 1],
    ['A=1\nURL=https://x.example/#/login', 2],
    ['COLOUR=#fff', 1],
    ['A=x#y # and a comment', 1],
  ])('cuts it, and is refused: %j', async (content, line) => {
    const failure = said(content)
    await expect(failure).rejects.toMatchObject({ code: 'source', where: at(line) })
    await expect(failure).rejects.toThrow('ends at a #, which other readers treat as part of the value')
    await expect(failure).rejects.not.toThrow(/half|rest|login|fff/)
  })

  it('behind a blank is a comment, and is said', async () => {
    const warnings = await said(
      'PASSWORD=half #rest\nB=1 # a comment\nC="x" # of no importance\nD="a#b"\nE=1\n# whole line',
    )
    expect(warnings).toEqual([`${at(1)} PASSWORD: ends at a #; the rest of the line is a comment; also B (${at(2)})`])
  })
})

describe('$NAME in a value', () => {
  const content = `A="\${OTHER}"\nB=$HOME\nC='$HOME'\nD=costs 5$\nE="\\$HOME"\nF=$(id)`

  it('is said by default, stays as it is, and single quotes keep it', async () => {
    const [warning, ...more] = await said(content)
    expect(more).toEqual([])
    expect(warning).toMatch(/^secrets\/\.env\.production:1 A: .*B \(.*:2\), E \(.*:5\), F \(.*:6\)$/)
    expect(new Map(await plain(dotenv, { disk: { [file]: content } })).get('A')).toBe(`\${OTHER}`)
  })

  it('is refused or left alone where the config says so', async () => {
    const asked = { disk: { [file]: content } }
    const error = await refusal(dotenv, { ...asked, settings: { expansion: 'refuse' } })
    expect(error).toMatchObject({ code: 'source', where: at(1) })
    expect(await said(content, dotenv, { settings: { expansion: 'literal' } })).toEqual([])
  })

  it('is refused in dotenvx by default, and can be said', async () => {
    const asked = { disk: { [file]: 'A="$HOME"' }, settings: { plain: 'allow' } }
    expect(await refusal(dotenvx, asked)).toMatchObject({ code: 'source', where: at(1) })
    const warnings = await said('A="$HOME"', dotenvx, { settings: { plain: 'allow', expansion: 'warn' } })
    expect(warnings[0]).toContain('A: contains $NAME')
  })
})

describe('quotes that do not do what they seem to', () => {
  it('are said', async () => {
    expect(await said('A="say \\"hi\\""')).toEqual([expect.stringContaining('A: contains a backslash before a quote')])
    expect(await said('A="x"y"')).toEqual([expect.stringContaining('A: contains the same quote character')])
    expect(await said('A="one\nB="\nC=2')).toEqual([
      expect.stringContaining('A: spans lines that look like other assignments'),
    ])
  })

  it('round a whole variable are said, as `docker run --env-file` leaves them', async () => {
    const warnings = await said('', env, { settings: { names: ['A', 'B'] }, env: { A: '"x"', B: 'x' } })
    expect(warnings).toEqual([expect.stringMatching(/^environment variable A A: has quotes around it/)])
  })

  it('with text behind them are called that', async () => {
    for (const content of ['A="caNaRy" tail', "A='caNaRy'tail", 'A="caNaRy" "tail" # x\nB=1'.replace('" #', 'x #')]) {
      const error = await refusal(dotenv, { disk: { [file]: content } })
      expect(error).toMatchObject({ message: 'there is text after the closing quote', where: at(1) })
      expect(JSON.stringify(error)).not.toMatch(/caNaRy|tail/)
    }
    const open = await refusal(dotenv, { disk: { [file]: 'A="caNaRy' } })
    expect(open.message).toBe('the quote that opens here is not closed')
  })
})

describe('a value that goes on in the next line', () => {
  it.each([
    ['a base64 of two lines', 'KEY=QUJDREVGR0hJSktMTU5PUFFS\nU1RVcaNaRy1=\nB=1'],
    ['a base64 that ends with ==', 'KEY=QUJDREVGR0hJSktM\ncaNaRy==\n'],
    ['a base64 that ends in small letters', 'KEY=QUJDREVGR0hJSktM\ncanary=\n'],
    ['a PEM', 'KEY=-----BEGIN PRIVATE KEY-----\ncaNaRyAA\n-----END PRIVATE KEY-----\n'],
    ['a PEM of which every line could be a name', 'KEY=-----BEGIN EC PRIVATE KEY-----\ncaNaRy==\n'],
    ['a backslash at the end', 'KEY=first\\\ncaNaRy=second\n'],
    ['an open bracket', 'KEY={\ncaNaRy: 1\n}\n'],
    ['a block of YAML', 'KEY: |\n  caNaRy: 1\n'],
    ['a base64 under a name in small letters', 'key=QUJDREVGR0hJSktM\ncaNaRyy=\nb=1'],
    ['a JWT', 'KEY=eyJhbGciOiJIUzI1NiJ9.QUJD\neyJzdWIiOiIx.caNaRy=\n'],
    ['an encrypted value', 'KEY=encrypted:QUJDREVGR0hJSktM\ncaNaRy1=\n'],
    ['the query of an address', 'KEY=https://x.example/?a=1&\ncaNaRy=2\n'],
    ['a here-document', 'KEY=<<END\ncaNaRy=1\nEND\n'],
  ])('%s: is refused, and its rest is no name', async (_, content) => {
    const error = await refusal(dotenv, { disk: { [file]: content } })
    expect(error).toMatchObject({ code: 'source', where: at(1) })
    expect(error.message).toBe('this value seems to continue on the next line')
    expect(JSON.stringify(error)).not.toMatch(/canary/i)
  })

  it.each([
    'SECRET=QUJDREVGR0hJSktM\nEMPTY=\n',
    'SECRET=QUJDREVGR0hJSktM\nEMPTY_ONE=\n',
    'secret=abcdefghijklmnop\nempty=\n',
    'SECRET=QUJDREVGR0hJSktM\nhttp_proxy=\n',
    'SECRET=QUJDREVGR0hJSktM\n\ncanary=\n',
    'SECRET=QUJDREVGR0hJSktM\n# none yet\ncanary=\n',
    'FOLDER=C:\\dir\\\n\nB=1',
    'SECRET=QUJDREVGR0hJSktM==\nB=x',
    'FOLDER=D:\\shop\\data\\\nB=1',
    'SHARE=\\\\files\\shop\\\nB=1',
    'apiKey=abcdefgh1234\napiSecret=\n',
    'spring.datasource.password=abcdefgh1234\nspring.jpa.ddlAuto=\n',
    'LIST=a,b,c\nB=1',
  ])('is not seen where there is none: %j', async (content) => {
    await expect(read(dotenv, { disk: { [file]: content } })).resolves.toBeDefined()
  })
})

describe('a file that is not what it should be', () => {
  const utf16 = Buffer.from('\uFEFFA=1\nB=2\n', 'utf16le')
  it.each<[string, string | Buffer, string, string]>([
    [
      'UTF-16',
      utf16,
      'the file is UTF-16, and must be UTF-8',
      '`iconv -f UTF-16 -t UTF-8 secrets/.env.production > converted`',
    ],
    ['UTF-16, the other way round', Buffer.from(utf16).swap16(), 'the file is UTF-16, and must be UTF-8', 'iconv'],
    ['UTF-16 without a mark', utf16.subarray(2), 'the file is UTF-16, and must be UTF-8', 'iconv'],
    [
      'git-crypt',
      Buffer.from('\0GITCRYPT\0\x01\x02\xff', 'latin1'),
      'the file is still encrypted with git-crypt',
      '`git-crypt unlock`',
    ],
    [
      'Git LFS',
      'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 10\n',
      'this is a Git LFS pointer, not the file itself',
      '`git lfs pull`',
    ],
    ['age', 'age-encryption.org/v1\n-> X25519 x\n', 'the file is still encrypted with age', 'Decrypt'],
    ['PGP', '-----BEGIN PGP MESSAGE-----\n\nx\n', 'the file is still encrypted with PGP', 'Decrypt'],
    [
      'Ansible Vault',
      '$ANSIBLE_VAULT;1.1;AES256\n3938\n',
      'the file is still encrypted with Ansible Vault',
      'ansible-vault',
    ],
  ])('%s is named, with what to type', async (_, content, message, typed) => {
    const error = await refusal(dotenv, { disk: { [file]: content } })
    expect(error.message).toBe(message)
    expect(error.hint).toContain(typed)
  })

  it('a merge conflict is called one', async () => {
    const content = 'A=1\n<<<<<<< HEAD\nB=caNaRy\n=======\nB=other\n>>>>>>> theirs\n'
    const error = await refusal(dotenv, { disk: { [file]: content } })
    expect(error).toMatchObject({ message: 'unresolved merge conflict', where: at(2) })
    expect(JSON.stringify(error)).not.toContain('caNaRy')
  })
})

describe('the key of a dotenvx file', () => {
  const encrypted = 'A="encrypted:QUJDRA=="\n'

  it('of an environment with a dash is asked for by a name that a shell can set', async () => {
    const path = '/work/secrets/.env.some-name'
    const content = `DOTENV_PUBLIC_KEY_SOME-NAME="02${'0'.repeat(64)}"\n${encrypted}`
    const error = await refusal(dotenvx, { environments: ['some-name'], disk: { [path]: content } })
    expect(error.hint).toBe('Nothing was written. Set DOTENV_PRIVATE_KEY_SOME_NAME to the private key of this file.')
  })

  it('is found where dotenvx put it, by name', async () => {
    const keys = `#/ keys\nDOTENV_PRIVATE_KEY_PRODUCTION=${'caNaRy00'.repeat(8)}\n`
    for (const where of ['.env.keys', 'secrets/.env.keys']) {
      const error = await refusal(dotenvx, { disk: { [file]: encrypted, [`/work/${where}`]: keys } })
      expect(error.hint).toBe(
        `Nothing was written. It is in ${where}: \`export DOTENV_PRIVATE_KEY_PRODUCTION=$(sed -n 's/^DOTENV_PRIVATE_KEY_PRODUCTION=//p' ${where} | tr -d '"')\`.`,
      )
      expect(JSON.stringify(error)).not.toContain('caNaRy')
    }
  })

  it('in quotes is told so, and so is the public one', async () => {
    const asked = (DOTENV_PRIVATE_KEY_PRODUCTION: string) =>
      refusal(dotenvx, { disk: { [file]: encrypted }, env: { DOTENV_PRIVATE_KEY_PRODUCTION } })
    const quoted = await asked(`"${'0'.repeat(64)}"`)
    expect(quoted.message).toBe('DOTENV_PRIVATE_KEY_PRODUCTION has quotes around the private key')
    expect(quoted.hint).toContain('`--env-file`')
    expect((await asked(`02${'0'.repeat(64)}`)).hint).toContain('This is the public key')
  })

  it('may have either name in a file that is named after its environment', async () => {
    const path = '/work/secrets/production.env'
    const content = `DOTENV_PUBLIC_KEY_PRODUCTIONDEVELOPMENT="02${'0'.repeat(64)}"\n${encrypted}`
    const error = await refusal(dotenvx, {
      settings: { path: 'secrets/{environment}.env' },
      disk: { [path]: content },
    })
    expect(error.message).toBe(
      'the file is encrypted and DOTENV_PRIVATE_KEY_PRODUCTIONDEVELOPMENT, DOTENV_PRIVATE_KEY_PRODUCTION is not set',
    )
  })
})
