import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/cli/project/parse.js'

/** JSON as people write it for wrangler: comments between the lines, tabs, a comma behind the last member. */
const commented = (data: unknown) =>
  `// "begins": { here\n${JSON.stringify(data, null, '\t').replace(/\n/g, ' // }, "x"\n')} /* and\n"ends" */`

describe('what other tools write', () => {
  it('is read whatever it says, with comments or without', async () => {
    // a key of an object's own that JavaScript takes for its prototype comes from no tool
    const json = fc
      .jsonValue({ noUnicodeString: false })
      .filter((value) => !JSON.stringify(value).includes('__proto__'))
    await fc.assert(
      fc.asyncProperty(json, async (value) => {
        const data = JSON.parse(JSON.stringify({ value }))
        expect(await parse(JSON.stringify(data), '.json')).toEqual({ data })
        expect(await parse(commented(data), '.jsonc')).toEqual({ data })
      }),
    )
  })

  it('is YAML 1.2, also where it says that it is an earlier one', async () => {
    expect(await parse('%YAML 1.1\n---\nservice: shop\non: yes\n', '.yml')).toEqual({
      data: { service: 'shop', on: 'yes' },
    })
  })

  it('never makes the reader fail, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.constantFrom('.json', '.jsonc', '.toml', '.yml'), async (text, extension) => {
        const read = await parse(text, extension)
        if ('line' in read) expect(read.line).toBeGreaterThanOrEqual(1)
      }),
    )
    const deep = [
      ['.json', '['],
      ['.jsonc', '{"a":'],
      ['.yml', '- '],
      ['.toml', 'a = ['],
    ] as const
    for (const [extension, sign] of deep) {
      const read = await parse(sign.repeat(50_000).replaceAll('[a = [', '[['), extension)
      expect('line' in read && read.wrong).toMatch(/^this is not valid (?:JSON|YAML|TOML)$/)
    }
  })

  it.each([
    ['.json', '{\n  "a": 1,\n  "b": ]\n}', 3, 'this is not valid JSON'],
    ['.jsonc', '// one\n{\n  "a": "made-up-value\n}', 3, 'this is not valid JSON'],
    ['.toml', 'a = 1\nb = "made-up-value" = 3\n', 2, 'this is not valid TOML'],
    ['.yml', 'a: 1\nb: "made-up-value\n', 2, 'this is not valid YAML'],
  ])('of %s that is malformed the line is told, and nothing of it', async (extension, text, line, wrong) => {
    const read = await parse(text, extension)
    expect(read).toMatchObject({ wrong })
    expect((read as { line: number }).line).toBeGreaterThanOrEqual(line)
    expect((read as { line: number }).line).toBeLessThanOrEqual(line + 1)
    expect(JSON.stringify(read)).not.toContain('made-up')
  })

  it.each(['/*', '\\"', '"\\'])(
    'takes no time over %s without end',
    async (sign) => {
      const began = performance.now()
      const read = await parse(`{ "a": 1 } ${sign.repeat(200_000)}`, '.jsonc')
      expect(read).toMatchObject({ wrong: 'this is not valid JSON' })
      expect(performance.now() - began).toBeLessThan(10_000)
    },
    60_000,
  )

  it('is malformed where it stands inside of itself', async () => {
    const wrong = { line: 1, wrong: 'this is not valid YAML' }
    expect(await parse('jobs:\n  a: &a { me: [*a] }\n', '.yml')).toEqual(wrong)
    expect(await parse('&a [x, [*a]]', '.yml')).toEqual(wrong)
    expect(await parse('a: &a { b: 1 }\nc: [*a, *a]', '.yml')).toMatchObject({ data: { c: [{ b: 1 }, { b: 1 }] } })
  })

  it('may use what YAML has for not saying things twice', async () => {
    expect(await parse('.base: &base { a: 1 }\njob:\n  <<: *base\n  b: !reference [x, y]\n', '.yml')).toEqual({
      data: { '.base': { a: 1 }, job: { a: 1, b: ['x', 'y'] } },
    })
  })
})
