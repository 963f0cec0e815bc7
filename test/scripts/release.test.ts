import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { releaseNotes } from '../../scripts/release-notes.mjs'
import { bundledBill } from '../../scripts/sbom.mjs'

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'sealpost-release-'))
const manifests = [
  ...['package.json', 'package-lock.json', 'integrations/netlify/package.json'],
  'integrations/azure-pipelines/task/package.json',
]

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
beforeAll(() => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  for (const path of manifests)
    write(path, readFileSync(join(root, path), 'utf8').replaceAll(`"${version}"`, '"1.2.3"'))
  write('dist/schema.json', JSON.stringify({ $id: 'https://files.invalid/sealpost/v1.2.3/dist/schema.json' }))
  write(
    'CHANGELOG.md',
    '# Changelog\n\n## Unreleased\n\n## 1.2.3 (2027-01-02)\n\n### Fixed\n\n- This.\n\n## 1.2.2\n\n- That.\n',
  )
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the notes of a release', () => {
  it('are the section of its version, and no other', () => {
    expect(releaseNotes(folder, 'v1.2.3')).toBe('### Fixed\n\n- This.')
  })

  it.each(manifests)('are refused where %s has another version', (path) => {
    const text = readFileSync(join(folder, path), 'utf8')
    write(path, text.replaceAll('"1.2.3"', '"1.2.4"'))
    expect(() => releaseNotes(folder, 'v1.2.3')).toThrow(`${path} says 1.2.4`)
    write(path, text)
  })

  it('are refused for a version that nobody has written about, or a tag of another form', () => {
    expect(() => releaseNotes(folder, 'v1.2.2')).toThrow('package.json says 1.2.3')
    expect(() => releaseNotes(folder, '1.2.3')).toThrow('package.json says 1.2.3')
    const text = readFileSync(join(folder, 'CHANGELOG.md'), 'utf8')
    write('CHANGELOG.md', text.replace('## 1.2.3', '## 1.2.30'))
    expect(() => releaseNotes(folder, 'v1.2.3')).toThrow('CHANGELOG.md has no section 1.2.3')
    write('CHANGELOG.md', text)
  })
})

describe('the bill of materials', () => {
  const listed = readFileSync(join(root, 'dist/licenses.txt'), 'utf8').match(/^\S+ \d+\.\d+\.\d\S* \(.+\)$/gm) ?? []

  it('names each bundled package as a part that ships, and none of the tools', () => {
    const { metadata, components } = bundledBill(root)
    expect(metadata.component.name).toBe('sealpost')
    expect(components).toHaveLength(new Set(listed).size)
    expect(components.length).toBeGreaterThan(20)
    expect(components.map(({ name }) => name)).toEqual(expect.arrayContaining(['zod', 'yaml', 'undici']))
    expect(components.map(({ name }) => name)).not.toContain('vitest')
    expect(JSON.stringify(components)).not.toMatch(/"optional"|:development/)
  })

  it('is not made where the build has a package that the lockfile does not', () => {
    cpSync(join(root, 'package-lock.json'), join(folder, 'package-lock.json'))
    cpSync(join(root, 'package.json'), join(folder, 'package.json'))
    write('dist/licenses.txt', 'left-behind 9.9.9 (MIT)\n')
    expect(() => bundledBill(folder)).toThrow('npm does not know left-behind@9.9.9')
  })
})

it('both are printed by a command', () => {
  const printed = execFileSync(process.execPath, [join(root, 'scripts/sbom.mjs')], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  expect(JSON.parse(printed)).toMatchObject({ bomFormat: 'CycloneDX' })
  const refused = () =>
    execFileSync(process.execPath, [join(root, 'scripts/release-notes.mjs'), 'v0.0.0'], { stdio: 'pipe' })
  expect(refused).toThrow('v0.0.0 cannot be released: package.json says')
})
