import { describe, expect, it } from 'vitest'
import { inSyncPage } from '../../../src/render/html/in-sync.js'
import { change, report } from '../reports.js'
import { all, first, parse, textOf } from './page.kit.js'

const hostile = `<img src=x onerror=alert(1)>"'&amp;\u202e</script><script>alert(2)</script>`

describe('the page of a run in sync', () => {
  const kept = (name: string, scope: string) => change(name, { do: 'keep', sure: 'revision', scope })

  it('says how many names each place has, and how to see them', () => {
    const page = parse(inSyncPage(report([kept('A', 'one'), kept('B', 'two'), kept('C', 'one')])))
    expect(textOf(first(page, 'h1'))).toBe('Nothing to do · 3 unchanged')
    expect(all(page, ({ tag }) => tag === 'li').map(textOf)).toEqual([
      'web production → one: 2 names',
      'web production → two: 1 name',
    ])
    expect(textOf(first(page, 'main'))).toContain('sealpost show report.json --format html')
  })

  it('is well formed, runs nothing, and stands for a run without names too', () => {
    for (const one of [report([]), report([kept(hostile, hostile)], { owner: hostile })]) {
      const page = parse(inSyncPage(one))
      expect(all(page, ({ tag }) => ['script', 'style', 'img'].includes(tag))).toEqual([])
      expect(all(page, ({ attributes }) => attributes['http-equiv'] !== undefined)[0]?.attributes.content).toContain(
        "default-src 'none'; style-src 'none'; script-src 'none'",
      )
    }
  })
})
