import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const pages = ['.', 'docs', 'actions', 'src'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: folder !== '.' })
    .map((path) => join(folder, String(path)))
    .filter((path) => path.endsWith('.md')),
)

/** Files that a page leads to, and those of ours that a page in docs/ names, as it says them. */
function named(page: string): string[] {
  const text = readFileSync(join(root, page), 'utf8')
  const links = [...text.matchAll(/\]\(<?([^)<>#\s]+)(?:#[^)]*)?>?\)/g)].map(([, to = '']) => to)
  const ours = /`((?:src|test|docs|scripts|bench|actions)\/[\w./-]+)`/g
  const paths = page.startsWith('docs/') ? [...text.matchAll(ours)].map(([, path = '']) => `/${path}`) : []
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

it('the threat model names a test for each attack that Sealpost can do something about', () => {
  const rows = readFileSync(join(root, 'docs/threat-model.md'), 'utf8').matchAll(/^\| \*\*(T\d+)\*\* \|.*$/gm)
  const proofs = [...rows].map(([row = '', threat = '']) => [threat, /`?test\//.test(row)])
  expect(proofs.map(([threat]) => threat)).toEqual(Array.from({ length: 12 }, (_, index) => `T${index + 1}`))
  expect(proofs.filter(([, tried]) => tried === false)).toEqual([['T12', false]])
})
