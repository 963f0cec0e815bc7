/*
 * `@actions/core` has a `summary` too. It is not used here: it writes past the guard, to the file of its first call
 * whatever the variables say later, and does not ask how much room is left.
 */

/** The runner drops a summary that is larger than this, bytes (actions/runner, FileCommandManager.cs, read 2026-11). */
export const summaryBytes = 1024 * 1024

/**
 * Markdown cut to fit, at the end of a line, with a note that says so. The beginning is what matters most: headline,
 * errors and refusals stand there.
 * @param room bytes that are left in the file
 */
export function summaryText(markdown: string, room = summaryBytes): string {
  const whole = Buffer.from(markdown)
  if (whole.length <= room) return markdown
  const left = room - Buffer.byteLength(closing + noteOn(markdown.length))
  // a negative offset would be counted from the end
  const end = left > 0 ? whole.lastIndexOf('\n', left - 1) : -1
  if (end < 0) return ''
  const hidden =
    whole
      .subarray(end + 1)
      .toString()
      .split('\n').length - 1
  const kept = whole.subarray(0, end + 1).toString()
  const isOpen = kept.lastIndexOf('<details>') > kept.lastIndexOf('</details>')
  return `${kept}${isOpen ? closing : ''}${noteOn(hidden)}`
}

/** What is folded ends before the note: nobody would see it there. */
const closing = '\n</details>\n'

function noteOn(lines: number): string {
  return `\n> **${lines} more lines do not fit here.** The full report is in the folder in the step's output \`report\`.\n`
}
