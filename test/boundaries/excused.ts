/**
 * What is past its limit and stays so: `path: what`, where what is a function's name, `length` or `circle`. Whoever mends
 * one takes it off, for an excuse that nobody needs fails as well.
 */
export const excused: readonly string[] = [
  'cli/commands/init/ask.ts: askTarget',
  'cli/commands/init/target.ts: circle',
  'cli/commands/init/yaml.ts: circle',
  'conformance/engine-driver.ts: engineDriverOf',
  'conformance/outcome.ts: place',
  'conformance/target-driver.ts: targetDriverOf',
  'engine/redaction.ts: tellSecrets',
  'io/ledger/stores/index.ts: storeOf',
  'render/html/model.ts: storyFor',
  'simulators/cloudflare/pages.ts: pages',
  'simulators/cloudflare/simulator.ts: startCloudflare',
  'simulators/cloudflare/workers.ts: workers',
  'simulators/github/app.ts: appDesk',
  'simulators/github/git-doors.ts: commit',
  'simulators/github/git.ts: gitDatabase',
  'simulators/github/objects.ts: commitFiles',
  'simulators/github/objects.ts: makeCommit',
  'simulators/github/simulator.ts: length',
  'simulators/github/simulator.ts: startGithub',
  'simulators/github/values.ts: keep',
  'simulators/github/values.ts: onBox',
  'simulators/github/values.ts: rowBody',
  'simulators/netlify/simulator.ts: plant',
  'simulators/netlify/simulator.ts: startNetlify',
  'simulators/server.ts: serve',
  'simulators/vercel/simulator.ts: startVercel',
  'simulators/vercel/store.ts: length',
  'sources/shared/env-file-doubts.ts: circle',
  'sources/shared/env-file.ts: circle',
  'targets/github/permissions.ts: circle',
  'targets/github/scope.ts: circle',
  'targets/vercel/api.ts: openApi',
  'targets/vercel/narrow.ts: narrow',
]

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
