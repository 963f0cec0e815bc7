import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { notApplicable, type SourceWorld, sourceLaws } from '../src/conformance/index.js'
import { thorough } from './thorough.js'
import { onePassword } from './worlds/1password.js'
import { awsSecretsManagerWorld, awsSsmWorld } from './worlds/aws.js'
import { azure } from './worlds/azure-key-vault.js'
import { dopplerWorld } from './worlds/doppler.js'
import { gcp } from './worlds/gcp-secret-manager.js'
import { infisicalWorld } from './worlds/infisical.js'
import { phaseWorld } from './worlds/phase.js'
import { world as example } from './worlds/source-example/world.js'
import { execWorld } from './worlds/source-exec.js'
import { dotenvWorld, dotenvxWorld, envWorld, treeWorld } from './worlds/source-files.js'
import { ageWorld, sopsWorld } from './worlds/source-sealed.js'
import { vaultFolders, vaultPlain } from './worlds/vault.js'

const worlds: Readonly<Record<string, SourceWorld>> = {
  dotenv: dotenvWorld(),
  dotenvx: dotenvxWorld(),
  env: envWorld(),
  'aws-secrets-manager': awsSecretsManagerWorld,
  'aws-ssm': awsSsmWorld,
  'gcp-secret-manager': gcp,
  'azure-key-vault': azure,
  '1password': onePassword,
  phase: phaseWorld,
  doppler: dopplerWorld,
  infisical: infisicalWorld,
  'sops, in YAML': sopsWorld('yaml'),
  'sops, in JSON': sopsWorld('json'),
  age: ageWorld,
  json: treeWorld('json'),
  yaml: treeWorld('yaml'),
  exec: execWorld,
  'the example in the documentation, which asks a server': example,
  'vault, folders': vaultFolders,
  'vault, version 1': vaultPlain,
}

for (const [index, [name, world]] of Object.entries(worlds).entries()) {
  // three neighbours share the laws
  const kept = sourceLaws.filter((_, at) => thorough || at % 3 === index % 3)
  describe(name, () => {
    for (const law of kept) test(law.name, () => law.run(world))
  })
}

test('the laws have names of their own', () => {
  expect(new Set(sourceLaws.map((law) => law.name)).size).toBe(sourceLaws.length)
})

test('a world says which laws are not about its source, and why', () => {
  const counts = Object.fromEntries(
    Object.entries(worlds).map(([name, world]) => [name, notApplicable(sourceLaws, world).length]),
  )
  const http = sourceLaws.filter(({ needs }) => ['http', 'pages', 'logins'].includes(needs ?? '')).length
  expect(counts).toEqual({
    dotenv: http + 2,
    dotenvx: http,
    env: http + 3,
    'aws-secrets-manager': 2,
    'aws-ssm': 2,
    'gcp-secret-manager': 2,
    'azure-key-vault': 1,
    '1password': 6,
    phase: 5,
    doppler: 4,
    infisical: 3,
    'sops, in YAML': http,
    'sops, in JSON': http,
    age: http + 2,
    json: http + 2,
    yaml: http + 2,
    exec: http + 3,
    'the example in the documentation, which asks a server': 1,
    'vault, folders': 1,
    'vault, version 1': 4,
  })
  expect(notApplicable(sourceLaws, example)).toEqual([
    {
      law: 'which names a change of files touches is told by their text alone',
      because: 'its values stand in no file',
    },
  ])
})

test('the example in the documentation is the one that keeps the laws', async () => {
  const page = await readFile(new URL('../src/conformance/README.md', import.meta.url), 'utf8')
  for (const file of ['source.ts', 'world.ts']) {
    const text = await readFile(new URL(`./worlds/source-example/${file}`, import.meta.url), 'utf8')
    const published = text
      .replaceAll("'../../../src/index.js'", "'sealpost'")
      .replaceAll("'../../../src/conformance/index.js'", "'sealpost/conformance'")
    expect(page).toContain(`\`\`\`ts\n${published}\`\`\``)
  }
})
