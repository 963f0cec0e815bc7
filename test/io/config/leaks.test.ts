import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Document, isCollection, isPair, isScalar, parseDocument, visit } from 'yaml'
import { SealpostError } from '../../../src/core/errors.js'
import { loadConfig } from '../../../src/io/config/load.js'
import { sources } from '../../../src/sources/index.js'
import { targets } from '../../../src/targets/index.js'
import { example } from '../../kit/example.js'
import { thorough } from '../../thorough.js'

const canary = 'hunter2-sk_live_0123456789abcdef'

/** What loading says of a text: nothing, or the message and hint of an error of ours. */
async function said(text: string): Promise<string | undefined> {
  const files = { read: async () => Buffer.from(text) }
  try {
    await loadConfig({ path: '/work/sealpost.yaml', files, targets, sources })
    return undefined
  } catch (thrown) {
    if (!(thrown instanceof SealpostError)) throw thrown
    expect(thrown.code).toBe('config')
    return JSON.stringify(thrown)
  }
}

/** Every place of the example at which a value stands. */
function valuePaths(document: Document): (string | number)[][] {
  const paths: (string | number)[][] = []
  visit(document, {
    Scalar(key, node, ancestors) {
      if (key === 'key') return
      const path = [...ancestors, node].flatMap((one, index, all): (string | number)[] => {
        const parent = all[index - 1]
        if (isPair(one) && isScalar(one.key)) return [String(one.key.value)]
        return isCollection(parent) && !isPair(one) ? [parent.items.indexOf(one as never)] : []
      })
      paths.push(path)
    },
  })
  return paths
}

describe('a value that was pasted into the config', () => {
  const paths = valuePaths(parseDocument(example))

  it('can be anywhere', () => {
    expect(paths.length).toBeGreaterThan(40)
    expect(paths).toContainEqual(['targets', 'web', 'environments', 'preview', 1])
  })

  it.each([
    ['as text', canary],
    ['as text over several lines', `${canary}\n${canary}`],
    ['as an address', `https://user:${canary}@example.org`],
    ['in a list', [canary]],
    ['in a block', { value: canary }],
    ['deep in a block', { a: { b: [canary] } }],
    ['under a known key', { env: canary, environment: [canary], script: canary, branch: 7 }],
  ])('%s is never repeated', async (_, pasted) => {
    let refused = 0
    for (const path of paths) {
      const document = parseDocument(example)
      document.setIn(path, document.createNode(pasted))
      const message = await said(document.toString())
      if (message !== undefined) refused += 1
      expect(message ?? '', path.join('.')).not.toContain('hunter2')
    }
    expect(refused).toBeGreaterThan(10)
  })

  it('is not repeated by a complaint about the YAML either', async () => {
    for (const broken of [
      `"${canary}`,
      `${canary}: x: y`,
      `!${canary} x`,
      `*${canary}`,
      `&${canary} x`,
      `@${canary}`,
      `[${canary}`,
    ]) {
      const message = await said(example.replace('shop-web', broken))
      expect(message).toBeDefined()
      expect(message).not.toContain('hunter2')
    }
  })
})

describe('any text for a config', () => {
  const pieces = [
    ...example.split(/(?<=[\s:,[\]{}"])/),
    '&a ',
    '*a',
    '!x ',
    '---\n',
    '<<: ',
    '"',
    "'",
    '\t',
    '? ',
    '|\n',
    '\u0000',
    '\ud7ff',
  ]

  it('is loaded or refused in our own words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), async (parts) => {
        const message = await said(parts.join(''))
        expect(message === undefined || message.includes('sealpost.yaml:')).toBe(true)
      }),
      { numRuns: thorough ? 1500 : 150 },
    )
  })

  it('that is the example with a piece put in, left out or doubled is loaded or refused in our own words', async () => {
    const whole = example.split(/(?<=[\s:,[\]{}"])/)
    const at = fc.nat({ max: whole.length - 1 })
    await fc.assert(
      fc.asyncProperty(
        at,
        fc.constantFrom(0, 1),
        fc.array(fc.constantFrom(...pieces), { maxLength: 2 }),
        async (index, out, parts) => {
          const message = await said(whole.toSpliced(index, out, ...parts).join(''))
          expect(message === undefined || message.includes('sealpost.yaml:')).toBe(true)
        },
      ),
      { numRuns: thorough ? 500 : 50 },
    )
  })
})
