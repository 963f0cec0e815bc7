import { describe, expect, test } from 'vitest'
import { laws, type TargetWorld } from '../src/conformance/index.js'
import { cloudflarePages } from './worlds/cloudflare-pages.js'
import { cloudflareWorkers } from './worlds/cloudflare-workers.js'
import { github } from './worlds/github.js'
import { netlify } from './worlds/netlify.js'
import { referenceWorld, varieties } from './worlds/reference.js'
import { vercel } from './worlds/vercel.js'

const worlds: Record<string, TargetWorld> = { github, vercel, netlify, cloudflarePages, cloudflareWorkers }
for (const [variety, declared] of Object.entries(varieties)) {
  worlds[`a reference target that ${variety}`] = referenceWorld(declared)
}

for (const [name, world] of Object.entries(worlds)) {
  describe(name, () => {
    for (const law of laws) test(law.name, () => law.run(world))
  })
}

test('the laws have names of their own', () => {
  expect(new Set(laws.map((law) => law.name)).size).toBe(laws.length)
})
