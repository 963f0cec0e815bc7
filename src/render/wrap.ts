/**
 * A text in lines of a width, broken between words; a word that is longer has a line of its own. No line but the first
 * begins with what a CI runner could take for a command.
 * @param width characters; at least one word stands in each line
 */
export function wrapped(text: string, width: number): string[] {
  if (text.length <= width) return [text]
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    // at the beginning of a line a runner would take it for a command, also behind the blank that an empty word stands for
    const canBegin = word !== '' && !word.startsWith('::')
    if (line !== '' && line.length + 1 + word.length > width && canBegin) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line]
}
