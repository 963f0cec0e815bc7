import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { laws, type TargetWorld } from '../src/conformance/index.js'
import { thorough } from './thorough.js'
import { awsSecretsManagerTarget, awsSsmTarget } from './worlds/aws-targets.js'
import { circleci } from './worlds/circleci.js'
import { cloudflarePages } from './worlds/cloudflare-pages.js'
import { cloudflareWorkers } from './worlds/cloudflare-workers.js'
import { world as example } from './worlds/example/world.js'
import { fly } from './worlds/fly.js'
import { github, githubOrganization } from './worlds/github.js'
import { gitlab, gitlabGroup } from './worlds/gitlab.js'
import { netlify } from './worlds/netlify.js'
import { referenceWorld, varieties } from './worlds/reference.js'
import { supabase } from './worlds/supabase.js'
import { vercel } from './worlds/vercel.js'

const worlds: Record<string, TargetWorld> = {
  github,
  vercel,
  netlify,
  'cloudflare-pages': cloudflarePages,
  'cloudflare-workers': cloudflareWorkers,
  'aws-secrets-manager': awsSecretsManagerTarget,
  'aws-ssm': awsSsmTarget,
  supabase,
  fly,
  gitlab,
  circleci,
}
/** Beside the targets themselves: another side of one of them, and targets that take every branch of every law. */
if (thorough) {
  worlds['github, secrets of an organisation'] = githubOrganization
  worlds['gitlab, variables of a group'] = gitlabGroup
  worlds['the example in the documentation'] = example
  for (const [variety, declared] of Object.entries(varieties))
    worlds[`a reference target that ${variety}`] = referenceWorld(declared)
}

for (const [index, [name, world]] of Object.entries(worlds).entries()) {
  // eight neighbours share the laws
  const kept = laws.filter((_, at) => thorough || at % 8 === index % 8)
  describe(name, () => {
    for (const law of kept) test(law.name, () => law.run(world))
  })
}

test('the laws have names of their own', () => {
  expect(new Set(laws.map((law) => law.name)).size).toBe(laws.length)
})

const suite = new URL('../src/conformance/', import.meta.url)

test('no law knows a vendor or a test framework', async () => {
  const files = (await readdir(suite, { recursive: true })).filter((file) => file.endsWith('.ts'))
  expect(files.length).toBeGreaterThan(10)
  for (const file of files) {
    const text = await readFile(new URL(file, suite), 'utf8')
    expect(
      text.match(/github|vercel|netlify|cloudflare|supabase|\bfly\b|target\.id ===|from '(?!\.|node:)/i),
      file,
    ).toBeNull()
  }
})

test('the example in the documentation is the one that keeps the laws', async () => {
  const page = await readFile(new URL('README.md', suite), 'utf8')
  for (const file of ['target.ts', 'world.ts']) {
    const text = await readFile(new URL(`./worlds/example/${file}`, import.meta.url), 'utf8')
    const published = text
      .replace("'../../../src/index.js'", "'sealpost'")
      .replace("'../../../src/conformance/index.js'", "'sealpost/conformance'")
    expect(page).toContain(`\`\`\`ts\n${published}\`\`\``)
  }
})
