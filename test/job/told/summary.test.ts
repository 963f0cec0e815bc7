import { describe, expect, it } from 'vitest'
import { summaryBytes, summaryText } from '../../../src/job/told/summary.js'

const page = (lines: number) => `# Head\n\n${'| é | \n'.repeat(lines)}`

describe('the job summary', () => {
  it('is the whole report where that fits', () => {
    expect(summaryText(page(100))).toBe(page(100))
    expect(Buffer.byteLength(summaryText(page(1)))).toBe(Buffer.byteLength(page(1)))
  })

  it.each([300, 301, 302, 303, 304, 305, 306, 307, 308])(
    'ends with a line where it does not, and says so: %i bytes',
    (room) => {
      const text = summaryText(page(1000), room)
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(room)
      const [, kept = '', hidden] =
        /^(# Head\n\n(?:\| é \| \n)*)\n> \*\*(\d+) more lines do not fit here\.\*\* .*step's output `report`\.\n$/.exec(
          text,
        ) ?? []
      expect(kept.split('\n').length - 1 + Number(hidden)).toBe(1002)
    },
  )

  it('ends what is folded before it says so', () => {
    const text = summaryText(
      `# Head\n\n<details><summary>Lines</summary>\n\n${'| x |\n'.repeat(200)}\n</details>\n`,
      600,
    )
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(600)
    expect(text).toMatch(/\| x \|\n\n<\/details>\n\n> \*\*\d+ more lines do not fit here\.\*\*/)
    expect(text.match(/<details>/g)).toHaveLength(1)
  })

  it('keeps to what the runner takes', () => {
    expect(summaryBytes).toBe(1_048_576)
    expect(Buffer.byteLength(summaryText(page(500_000)))).toBeLessThanOrEqual(summaryBytes)
  })

  it('is left out where there is no room even for the note', () => {
    expect(summaryText(page(1000), 20)).toBe('')
    expect(summaryText(page(1000), -5)).toBe('')
  })
})
