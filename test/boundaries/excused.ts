/**
 * What is past its limit and stays so: `path: what`, where what is a function's name, `length` or `circle`. Whoever mends
 * one takes it off, for an excuse that nobody needs fails as well.
 */

/**
 * Findings without those that are excused, and the excuses that no finding needs.
 * @param findings `path: what, how much`
 * @param excuses `path: what`
 */
export function unexcused(findings: readonly string[], excuses: readonly string[] = excused): string[] {
  const found = new Set(findings.map(whatOf))
  return [
    ...findings.filter((finding) => !excuses.includes(whatOf(finding))),
    ...excuses.filter((excuse) => !found.has(excuse)).map((excuse) => `${excuse}, an excuse that is not needed`),
  ]
}

function whatOf(finding: string): string {
  return finding.split(', ')[0] ?? finding
}
