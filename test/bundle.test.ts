import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { entries } from '../scripts/entries.mjs'
import { bundled, bundleInto } from './bundled.js'

const root = resolve(import.meta.dirname, '..')
const scratch = mkdtempSync(join(tmpdir(), 'sealpost-bundle-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** What a file of the bundle loads before it does anything, itself first. */
function loads(folder: string, file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const one of importsOf(folder, file)) loads(folder, one, seen)
  return seen
}

function importsOf(folder: string, file: string): string[] {
  const text = readFileSync(join(folder, file), 'utf8')
  return [...text.matchAll(/(?:\bfrom|\bimport)["'](\.[^"']+)["']/g)].map(([, from = '']) => join(file, '..', from))
}

/** A package like this one, as far as its entry points go. */
function like(change: (folder: string) => void): string {
  const folder = mkdtempSync(join(scratch, 'package-'))
  for (const path of ['package.json', 'action.yml', 'actions']) {
    cpSync(join(root, path), join(folder, path), { recursive: true })
  }
  for (const source of Object.values(entries(root))) {
    mkdirSync(join(folder, source, '..'), { recursive: true })
    writeFileSync(join(folder, source), '')
  }
  change(folder)
  return folder
}

describe('entry points', () => {
  it('are what package.json and each Action name', () => {
    const names = [...readdirSync(join(root, 'actions')).map((name) => `action-${name}`), 'action', 'cli', 'index']
    expect(Object.keys(entries(root))).toEqual([...names, 'conformance'].sort())
    expect(entries(root)).toMatchObject({ cli: 'src/cli.ts', conformance: 'src/conformance/index.ts' })
  })

  it('have a source each', () => {
    expect(entries(like(() => {}))).toEqual(entries(root))
    const lost = like((folder) => rmSync(join(folder, 'src/action-plan.ts')))
    expect(() => entries(lost)).toThrow('actions/plan/action.yml names ../../dist/action-plan.js')
    const wrong = like((folder) => {
      const text = readFileSync(join(folder, 'action.yml'), 'utf8')
      writeFileSync(join(folder, 'action.yml'), text.replace('dist/action.js', 'build/action.js'))
    })
    expect(() => entries(wrong)).toThrow('action.yml names build/action.js')
  })
})

describe('the bundle', () => {
  it.each(['action.js', 'action-plan.js', 'action-apply.js', 'action-drift.js'])(
    'has what %s loads in four files beside it',
    async (file) => {
      expect(loads(await bundled(), file).size).toBe(5)
    },
  )

  it('has no file that imports one which imports it', async () => {
    const folder = await bundled()
    for (const file of loads(folder, 'action.js')) {
      const beside = importsOf(folder, file).flatMap((one) => [...loads(folder, one)])
      expect(beside, file).not.toContain(file)
    }
  })

  it('has nothing in it that only some runs load', async () => {
    const folder = await bundled()
    const text = [...loads(folder, 'action.js')].map((file) => readFileSync(join(folder, file), 'utf8')).join('\n')
    for (const word of ['crypto_box_seal', 'api.vercel.com', 'json-schema.org']) {
      const files = readdirSync(join(folder, 'chunks')).filter((name) =>
        readFileSync(join(folder, 'chunks', name), 'utf8').includes(word),
      )
      expect(files.length, word).toBeGreaterThan(0)
      expect(text.includes(word), word).toBe(false)
    }
  })

  it('has one schema of YAML, which each reader asks for', () => {
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    const texts = files
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join(root, 'src', file), 'utf8'))
    const readers = texts.filter((text) => /\b(?:parseDocument|new Composer)\(/.test(text))
    expect(readers.length).toBeGreaterThan(2)
    for (const text of readers) expect(text).toContain("schema: 'core'")
  })

  it('is not made where a path is no file, or a package does not exist', async () => {
    for (const from of ['./nothing.js', 'no-such-package']) {
      const edit = { file: 'core/glob.ts', after: /^/, code: `import '${from}'\n` }
      await expect(bundleInto(join(scratch, 'never'), [edit])).rejects.toThrow(from)
    }
  })

  it('starts on an old Node with a sentence', async () => {
    const [first] = readFileSync(join(await bundled(), 'action.js'), 'utf8').split('\n')
    expect(first).toContain('Sealpost needs Node 20.16, 22.3 or newer')
  })
})
