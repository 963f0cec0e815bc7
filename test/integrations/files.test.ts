import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { integrationCopies } from '../../scripts/integrations.js'
import { yamlBelow } from './yaml.js'

const root = resolve(import.meta.dirname, '../..')
const { version: ours } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
const hosts = readdirSync(join(root, 'integrations'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
  .map(({ name }) => name)
const scripts = readdirSync(join(root, 'integrations'), { recursive: true, withFileTypes: true })
  .filter(
    (entry) =>
      entry.isFile() &&
      /^#!.*\b(?:ba)?sh$/m.test(readFileSync(join(entry.parentPath, entry.name), 'utf8').split('\n', 1)[0] ?? ''),
  )
  .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))

describe('what several hosts share', () => {
  it('is the same wherever it is copied to', () => {
    const copies = integrationCopies(root)
    expect(copies.size).toBeGreaterThan(0)
    for (const [path, text] of copies) expect(readFileSync(join(root, path), 'utf8'), path).toBe(text)
  })
})

describe.each(hosts)('%s', (host) => {
  const folder = join(root, 'integrations', host)
  const shown = yamlBelow(root).filter((one) => one.host === host)

  it('has a page with a whole pipeline', () => {
    expect(existsSync(join(folder, 'README.md'))).toBe(true)
  })

  it('shows YAML that is some', () => {
    for (const { documents } of shown) expect(documents.every((one) => typeof one === 'object')).toBe(true)
  })

  it('names one exact version, the same everywhere, and pipes no download into a shell', () => {
    for (const file of readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())) {
      const text = readFileSync(join(file.parentPath, file.name), 'utf8')
      expect(text, file.name).not.toMatch(/\b(?:curl|wget)\b[^\n]*\|\s*(?:sudo\s+)?(?:ba|z|da)?sh\b|\bsudo\b/)
      for (const [, version] of text.matchAll(/\bsealpost@(\d[\w.-]*)/g)) expect(version, file.name).toBe(ours)
    }
  })
})

it.each(scripts)('%s is a script that a shell can read', (path) => {
  const [, shell = 'sh'] =
    /^#!.*\b(ba?sh|sh)$/.exec(readFileSync(join(root, path), 'utf8').split('\n', 1)[0] ?? '') ?? []
  expect(execFileSync(shell, ['-n', path], { cwd: root, encoding: 'utf8' })).toBe('')
})
