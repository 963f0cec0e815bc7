/**
 * As many lines as fit, in their order. Where some do not, a last line says how many.
 * @param room characters, a line end for each line included
 * @param rest makes that last line
 */
export function fitting(lines: readonly string[], room: number, rest: (hidden: number) => string): string[] {
  const sizes = lines.map((line) => line.length + 1)
  if (sum(sizes) <= room) return [...lines]
  let left = room - rest(lines.length).length - 1
  let shown = 0
  for (const size of sizes) {
    left -= size
    if (left < 0) break
    shown += 1
  }
  return [...lines.slice(0, shown), rest(lines.length - shown)]
}

/**
 * Divides a room among parts: who wants less than an equal share gets what it wants, and the others share what that
 * leaves.
 */
export function shares(wants: readonly number[], room: number): number[] {
  const given = wants.map(() => 0)
  let left = room
  const smallFirst = [...wants.keys()].sort((a, b) => (wants[a] ?? 0) - (wants[b] ?? 0))
  for (const [turn, index] of smallFirst.entries()) {
    const share = Math.min(wants[index] ?? 0, Math.floor(left / (smallFirst.length - turn)))
    given[index] = share
    left -= share
  }
  return given
}

/** All numbers together; 0 for none. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
