/**
 * Outputs as `NAME=value`, a line each: what GitLab takes as a dotenv report, what Jenkins reads as properties, and what a
 * shell can source. None of those agrees with the others on quotes, so a value that would need any is left out.
 * @param outputs name → text; `summary` says in JSON what the counts say beside it, and is none of these
 */
export function dotenvOf({ summary: _, ...outputs }: Readonly<Record<string, string>>): string {
  return Object.entries(outputs)
    .filter(([, value]) => /^[\w./:@+-]*$/.test(value))
    .map(([name, value]) => `${variableFor(name)}=${value}\n`)
    .join('')
}

/** `notReached` → `SEALPOST_NOT_REACHED`; paths are called for what they are of. */
function variableFor(name: string): string {
  const named = { plan: 'planFile', report: 'reportDir' }[name] ?? name
  return `SEALPOST_${named.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`
}
