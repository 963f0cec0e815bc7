import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { implausibilityOf } from '../../src/core/implausible-values.js'
import { Secret } from '../../src/core/secret.js'

const base64 = (length: number) => 'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo'.repeat(10).slice(0, length)

describe('a value that cannot have been meant', () => {
  it.each([
    '***',
    '********',
    '••••••••',
    'xxxxxxxx',
    'xxxx9f3a',
    'sk-****1234',
    'AKIA****************',
    'sk-live…',
    '...',
    '[REDACTED]',
    '<redacted>',
    '[redacted: 24 chars]',
    '*** REDACTED ***',
    '(sensitive value)',
    '(sensitive)',
    '[secret]',
    '<masked>',
    '[MASKED]',
    '[Filtered]',
    '[API_KEY_REDACTED]',
    '<token-hidden>',
    'xxxx-xxxx-xxxx',
    '...9f3a',
    'ghp_...9f3a',
    "SecretStr('**********')",
    'Sensitive [value redacted]',
    '24 bytes',
    '＊＊＊＊',
    ...['▓▓▓▓▓▓', '‧‧‧‧‧‧', '…9f3a', '[CENSORED]', '==REDACTED==', '*** (hidden)', '%REDACTED%', '«redacted»'],
    ...['"********"', "'***'", '`***`', '"<redacted>"', '&lt;redacted&gt;'],
    '[SENSITIVE]',
    '<hidden-by-infisical>',
    '<concealed by 1Password>',
    '[RESTRICTED]',
    '<no value>',
    '(known after apply)',
    "<set to the key 'password' in secret 'db'>",
    'HIDDEN_DUE_TO_SECURITY_REASONS',
    'VALUE_SPECIFIED_IN_NO_LOG_PARAMETER',
    '**suppressed sensitive output**',
    'Bearer ****',
    '[object Object]',
    ' ******** \n',
    'postgres://app:***@db.internal:5432/app',
    'postgres://app:xxxxx@db.internal:5432/app',
    'amqp://app:[REDACTED]@queue/',
    '{"user":"app","password":"***"}',
    'https://hooks.example/?token=***&room=1',
    '-----BEGIN PRIVATE KEY-----\n***\n-----END PRIVATE KEY-----',
    '***\n***\n***',
  ])('is the mask %j', (text) => {
    expect(implausibilityOf(text)).toMatch(/that tools print in place of a value/)
  })

  it.each([
    '<your-api-key>',
    '<YOUR TOKEN HERE>',
    'your-api-key-here',
    'TODO',
    'REPLACE_ME',
    '%!s(MISSING)',
    'mongodb+srv://app:<password>@cluster0.example.net/',
    `\${{ secrets.API_KEY }}`,
  ])('is the placeholder %j', (text) => {
    expect(implausibilityOf(text)).toContain('a placeholder')
  })

  it('is a reference that another tool should have resolved', () => {
    for (const text of ['op://shop/stripe/key', 'ref+vault://secret/shop#/key'])
      expect(implausibilityOf(text)).toContain('a reference')
  })

  it.each([
    ['SOPS', 'ENC[AES256_GCM,data:AAAA,iv:AAAA,tag:AAAA,type:str]'],
    ['eyaml', 'ENC[PKCS7,MIIBeQYJKoZIhvcNAQcD]'],
    ['Jasypt', 'ENC(G6N718UuyPE5bHyWKyuLQSm02auQPUtm)'],
    ['EJSON', 'EJ[1:AAAA:BBBB:CCCC]'],
    ['age', '-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n-----END AGE ENCRYPTED FILE-----\n'],
    ['PGP', '-----BEGIN PGP MESSAGE-----\n\nhQEM\n-----END PGP MESSAGE-----'],
    ['dotenvx', 'encrypted:QUJDRA=='],
    ['age', `YWdlLWVuY3J5cHRpb24u${base64(60)}`],
    ['PGP', `LS0tLS1CRUdJTiBQR1Ag${base64(60)}`],
    ['Google KMS', `CiQA${base64(100)}==`],
    ['Sealed Secrets', `AgB${base64(304)}==`],
    ['DigitalOcean', 'EV[1:QUJD:REVG]'],
    ['Spring', '{cipher}682bc583f4641835fa2db009355293665d2647dade3375c0ee201de2a49f7bda'],
    ['Mule', `![${base64(44)}]`],
    ['Pulumi', `v1:${base64(16)}:${base64(40)}`],
    ['Windows', '01000000D08C9DDF0115D1118C7A00C04FC297EB0100'],
    ['Ansible Vault', '$ANSIBLE_VAULT;1.1;AES256\n3938'],
    ['Ansible Vault', '!vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  3938'],
    ["Vault's transit engine", `vault:v1:${base64(40)}`],
    ['git-crypt', '\0GITCRYPT\0abc'],
    ['OpenSSL', `U2FsdGVkX1${base64(40)}==`],
    ['Fernet', `gAAAAA${base64(100)}==`],
    ['Laravel', `eyJpdiI6${base64(120)}`],
    ['Rails', `${base64(40)}--${base64(16)}--${base64(22)}==`],
    ['AWS KMS', `AQICAH${base64(120)}==`],
  ])('is ciphertext of %s', (tool, text) => {
    expect(implausibilityOf(text)).toBe(`is still encrypted (${tool})`)
  })

  it('is ciphertext in a document', () => {
    expect(implausibilityOf('{"kind":"SealedSecret","spec":{}}')).toBe('is still encrypted')
    expect(implausibilityOf('{"password":"x","sops":{"mac":"x"}}')).toBe('is still encrypted')
  })

  it('is unfinished work', () => {
    expect(implausibilityOf('<<<<<<< HEAD\none\n=======\ntwo\n>>>>>>> other')).toContain('merge conflict')
    expect(implausibilityOf('version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n')).toContain('Git LFS')
  })

  it('holds what stands in no value', () => {
    expect(implausibilityOf('a\0b')).toContain('NUL')
    expect(implausibilityOf('caf\uFFFD')).toContain('wrong encoding')
    expect(implausibilityOf('token\u200b')).toContain('invisible character')
    expect(implausibilityOf('\uFEFFtoken')).toContain('invisible character')
    expect(implausibilityOf('two\u00a0words')).toContain('invisible character')
  })
})

describe('a value that may well have been meant', () => {
  it.each([
    '',
    '*',
    '**',
    '**/*.ts',
    '* * * * *',
    '** *',
    'https://x.example/?glob=***.ts',
    '*/5 * * * *',
    'null',
    'secret',
    'password',
    'hidden',
    'none',
    '[]',
    '{}',
    '["redacted", "hidden"]',
    'xxx',
    'changeme',
    'todo list',
    'EXAMPLE',
    'v1:2:3',
    '12 monkeys',
    'set',
    'exxxon',
    'a sentence about ***, <redacted> and [SENSITIVE]',
    'Shop <noreply@example.com>',
    '<noreply@example.com>',
    'postgres://app:p*ss@db/app',
    'postgres://app@db/app',
    'https://x.example/a:b@c',
    '{"type":"service_account","private_key":"-----BEGIN PRIVATE KEY-----\\nAAAA\\n"}',
    'base64:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=',
    '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n',
    '-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n',
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.AAAA',
    '$2y$12$abcdefghijklmnopqrstuv',
    'arn:aws:iam::123456789012:role/deploy',
    'Hello {{name}}, welcome',
    '👩‍💻 writes to مرحبا\u200f',
    'Prix : 5\u00a0€',
    'tab\tand\r\nlines',
    'encrypted: see the other file',
    'main...dev',
    '=======',
    '\u001b[31mred',
  ])('passes: %j', (text) => {
    expect(implausibilityOf(text)).toBeUndefined()
  })

  it('is a text of many pages that speaks of masks, but for what stands in no value at all', () => {
    const pages = `${'a page of a manual\n'.repeat(5000)}postgres://app:***@db.internal/app`
    expect(implausibilityOf(pages)).toBeUndefined()
    expect(implausibilityOf(pages.slice(-40))).toMatch(/that tools print/)
    expect(implausibilityOf(`${pages}\n<<<<<<< HEAD\n`)).toMatch(/merge conflict/)
    expect(implausibilityOf(`${pages}\uFFFD`)).toMatch(/decoded with the wrong encoding/)
  })

  it('passes whatever a generator of keys makes', () => {
    const hex = fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: 16, maxLength: 64 })
    const url = fc.array(fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'), {
      minLength: 20,
      maxLength: 86,
    })
    fc.assert(
      fc.property(fc.oneof(hex, url), (signs) => {
        expect(implausibilityOf(signs.join(''))).toBeUndefined()
      }),
      { numRuns: 2000 },
    )
  })

  it('is told through a secret without a word of it', () => {
    expect(new Secret('[SENSITIVE]').implausibility()).not.toContain('SENSITIVE')
    expect(new Secret('fine').implausibility()).toBeUndefined()
  })
})
