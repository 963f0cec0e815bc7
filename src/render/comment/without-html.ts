/** What we write in HTML, and what says the same without it. */
const plain: readonly (readonly [html: RegExp, text: string])[] = [
  [/<details><summary>(.*?)<\/summary>/g, '**$1**'],
  [/<\/details>|<\/?sub>/g, ''],
  [/ ?<br> ?/g, ' · '],
  [/&nbsp;/g, ' '],
]

/** A code span, or a quotation's line that makes a box of it. */
const spans = /(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g
const box = /^> \[!(?:NOTE|IMPORTANT|CAUTION)\]$/

/**
 * A comment for a forge that draws no HTML: Bitbucket shows the tags ("Markdown syntax", support.atlassian.com, read
 * 2026-11-30). Folded tables stand open, line ends within a cell or an item are dots, boxes are plain quotations. Code
 * spans are left alone.
 */
export function withoutHtml(markdown: string): string {
  const lines = markdown.split('\n').filter((line) => !box.test(line))
  return lines
    .map(lineWithout)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
}

function lineWithout(line: string): string {
  const said = (text: string) => plain.reduce((at, [html, instead]) => at.replace(html, instead), text)
  let [shown, end] = ['', 0]
  for (const { index, 0: span } of line.matchAll(spans)) {
    shown += said(line.slice(end, index)) + span
    end = index + span.length
  }
  return shown + said(line.slice(end))
}
