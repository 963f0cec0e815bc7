import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseSync } from 'oxc-parser'
import { describe, expect, it } from 'vitest'
import { functionsOf, inBrackets } from '../scripts/eager.mjs'

const root = resolve(import.meta.dirname, '..')

function bracketed(text: string, ...names: string[]): string {
  return inBrackets(text, parseSync('module.ts', text).program, Object.fromEntries(names.map((name) => [name, []])))
}

async function loaded(text: string): Promise<Record<string, unknown>> {
  return import(`data:text/javascript,${encodeURIComponent(text)}`)
}

describe('functions that a start calls', () => {
  it('are in brackets, with what is written inside of them', () => {
    expect(bracketed('export async function a(x) { return x.map((y) => y) }', 'a')).toBe(
      'export const a = (async function a(x) { return x.map(((y) => y)) });\n',
    )
    expect(bracketed('const a = (x) => x, b = () => 1', 'a')).toBe('const a = ((x) => x), b = () => 1')
    expect(bracketed('const made = make({ then() { return (() => 1)() }, of: () => 2 })', 'made')).toBe(
      'const made = make({ then() { return ((() => 1))() }, of: (() => 2) })',
    )
  })

  it('leave what they do not call as it is', () => {
    const text = 'const a = of(() => 1, (x) => x.map((y) => y), () => 3)\nfunction b(x) { return x((y) => y, () => 2) }'
    expect(inBrackets(text, parseSync('module.ts', text).program, { a: [0, 2], b: [1] })).toBe(
      'const b = (function b(x) { return x(((y) => y), () => 2) });\nconst a = of(() => 1, ((x) => x.map((y) => y)), (() => 3))\n',
    )
  })

  it('do what they did, used before they are written too', async () => {
    const text = `
      export const before = twice(20) + [...counted(2)].length
      export function twice(x) { return [x].map((y) => y + y)[0] }
      function* counted(n) { for (let i = 0; i < n; i += 1) yield i }
      export const own = { get size() { return [1, 2].filter((x) => x > 1).length }, run: (x) => twice(x) }
      class Shape { static of(x) { return new Shape(x) } constructor(x) { this.side = (() => x)() } }
      export const side = Shape.of(3).side`
    const changed = bracketed(text, 'twice', 'counted', 'own', 'before', 'side')
    expect(changed).not.toBe(text)
    const { before, own, side } = await loaded(changed)
    expect({ before, side }).toEqual({ before: 42, side: 3 })
    expect((own as { size: number }).size).toBe(1)
    expect((own as { run: (x: number) => number }).run(2)).toBe(4)
  })

  it('are left alone where they have overloads, and where no start calls them', () => {
    const text =
      'function a(x: string): string\nfunction a(x: number): number\nfunction a(x: any) { return x }\nfunction b() {}\n'
    expect(bracketed(text, 'a')).toBe(text)
  })

  it('are listed by modules that are there', () => {
    const listed: Record<string, Record<string, readonly number[]>> = JSON.parse(
      readFileSync(resolve(root, 'scripts/start-functions.json'), 'utf8'),
    )
    const files = Object.keys(listed).filter((module) => /^(?:src|node_modules)\//.test(module))
    expect(files.length).toBeGreaterThan(200)
    expect(files.filter((file) => !existsSync(resolve(root, file)))).toEqual([])
    // a place of a function that is not there says that the list is older than the module
    const beyond = files.flatMap((file) => {
      const { program } = parseSync(file, readFileSync(resolve(root, file), 'utf8'))
      const there = new Map<string, Set<number>>()
      for (const { name, expressions } of functionsOf(program))
        there.set(name, new Set([...(there.get(name) ?? []), ...expressions.map(({ place }) => place)]))
      // a bundle has functions that no source has: the bundler's own
      return Object.entries(listed[file] ?? {}).flatMap(([name, places]) =>
        places.every((place) => there.get(name)?.has(place) ?? true) ? [] : [`${file}: ${name}`],
      )
    })
    expect(beyond).toEqual([])
  })
})
