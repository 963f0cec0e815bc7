import { readCode } from './code.js'

/** Where a variable of GitHub's runner, or one that is called like them, may be named, and why. A folder ends in `/`. */
export const mayName: Readonly<Record<string, string>> = {
  'io/system/pipelines/github-actions.ts': 'the adapter',
  'action/runner/toolkit.ts': 'tells the package for Actions which file outputs go to',
  'action/runner/input-table.ts': 'the variables that inputs stand for, and those that an untrusted run may know',
  'action/runner/hints.ts': 'words for a person',
  'targets/github/': 'its token and endpoint',
  'io/github/': 'the endpoint, and words for a person',
  'io/ledger/': 'the tokens and the endpoint of a ledger at GitHub, and words for a person',
  'simulators/': 'stand-ins for GitHub itself',
  'cli/commands/demo/': 'plays a job',
}

/** A variable of the host. `SEALPOST_GITHUB_…` are ours. */
const ofHost = /(?<![A-Z_])GITHUB_|\benv\s*(?:\.\s*CI\b|\[\s*['"]CI['"])|\{[^}=]*\bCI\b[^}=]*\}\s*(?:=[^=]|:\s*Env\b)/g
/** The one place that asks whether any host runs us. */
const mayAskForCi = 'io/system/pipelines/none.ts'

/**
 * Where code names a variable of the host and asks no pipeline, `path: what`; and a place in the list that needs none.
 * @param files path below src → text
 */
export function hostNames(
  files: ReadonlyMap<string, string>,
  allowed: Readonly<Record<string, string>> = mayName,
): string[] {
  const used = new Set<string>()
  const found = [...files].flatMap(([path, source]) => {
    const names = [...new Set([...readCode(source).text.matchAll(ofHost)].map(([name]) => name.trim()))]
    const place = Object.keys(allowed).find((one) => (one.endsWith('/') ? path.startsWith(one) : path === one))
    if (place !== undefined && names.length > 0) used.add(place)
    return place !== undefined || path === mayAskForCi ? [] : names.map((name) => `${path}: ${name}`)
  })
  return [...found, ...Object.keys(allowed).filter((place) => !used.has(place))]
}
