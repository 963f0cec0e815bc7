import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const pages = ['.', 'docs', 'actions', 'integrations', 'src'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: folder !== '.' })
    .map((path) => join(folder, String(path)))
    .filter((path) => path.endsWith('.md')),
)

/** The history tells of files that are no more, and a target's facts of those of its vendor. */
const isAboutOthers = (page: string) => page === 'CHANGELOG.md' || page.startsWith('src/targets/')

/** Paths of ours in code, alone or in a command. One with a part to fill in, `<id>`, is held to what stands before it. */
function pathsIn(text: string): string[] {
  const code = [...text.matchAll(/`([^`\n]+)`|^ {4}(.+)$/gm)].map(([, inline, block]) => inline ?? block ?? '')
  const ours = /(?<![\w./@-])(?:src|test|docs|scripts|bench|actions|\.ci)\/[\w./-]*(?![\w./@-])/g
  return code.flatMap((one) => one.match(ours) ?? []).map((path) => `/${path.replace(/[./]+$/, '')}`)
}

/** Files that a page leads to, and those of ours that it names, as it says them. */
function named(page: string): string[] {
  const text = readFileSync(join(root, page), 'utf8')
  const links = [...text.matchAll(/\]\(<?([^)<>#\s]+)(?:#[^)]*)?>?\)/g)].map(([, to = '']) => to)
  const paths = isAboutOthers(page) ? [] : pathsIn(text)
  return [...links.filter((to) => !/^[a-z]+:/.test(to)), ...paths]
}

describe.each(pages)('%s', (page) => {
  it('leads to what is there', () => {
    const missing = named(page).filter((to) => {
      const path = to.startsWith('/') ? join(root, to) : join(root, dirname(page), to)
      return !existsSync(path)
    })
    expect(missing).toEqual([])
  })
})

it('finds a path in code that leads nowhere, in a sentence and in a command', () => {
  const text =
    'See `src/nowhere.ts`, `src/targets/<id>/` and run `npx vitest run test/none test/core`.\n\n    src/no/such\n'
  const missing = pathsIn(text).filter((path) => !existsSync(join(root, path)))
  expect(missing).toEqual(['/src/nowhere.ts', '/test/none', '/src/no/such'])
})

it('the threat model names a test for each attack that Sealpost can do something about', () => {
  const rows = readFileSync(join(root, 'docs/threat-model.md'), 'utf8').matchAll(/^\| \*\*(T\d+)\*\* \|.*$/gm)
  const proofs = [...rows].map(([row = '', threat = '']) => [threat, /`?test\//.test(row)])
  expect(proofs.map(([threat]) => threat)).toEqual(Array.from({ length: 12 }, (_, index) => `T${index + 1}`))
  expect(proofs.filter(([, tried]) => tried === false)).toEqual([['T12', false]])
})
