/**
 * Runs the command hook of Buildkite's plugin in bats, the framework that plugins are tested with there: the whole scenario,
 * each job as one test of a file. Run with `npx tsx test/contract/buildkite-pipeline.contract.ts`; needs the npm registry.
 * Exits with 1 if a check fails.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Job, openWorld, type Ran, tellStory } from '../integrations/scenario.js'
import { inputVariables, runShell } from '../integrations/shell.js'
import { has, openChecks, same, say } from './checks.js'
import { installTools } from './tools.js'

const hook = resolve(import.meta.dirname, '../../integrations/buildkite/hooks/command')
const folder = await mkdtemp(join(tmpdir(), 'sealpost-contract-'))
const checks = openChecks()
const world = await openWorld()
try {
  await installTools(folder, ['bats@1.13.0'])
  // what the hook prints and how it ends come back in files, beside what bats says of the test
  await writeFile(
    join(folder, 'hook.bats'),
    `setup() { PATH="$BATS_TEST_TMPDIR:$PATH"; printf '#!/bin/sh\\ncat >/dev/null\\n' >"$BATS_TEST_TMPDIR/buildkite-agent"; chmod +x "$BATS_TEST_TMPDIR/buildkite-agent"; }
@test "the step ends as it is to end" {
  run bash -c '. "$1"' hook '${hook}'
  printf '%s' "$output" >"$SCRATCH/log"
  printf '%s' "$status" >"$SCRATCH/code"
  [[ " $WANTED " == *" $status "* ]]
}
`,
  )
  await checks.check('the story, in bats', () => tellStory(world, { host: 'buildkite', job: runJob }))
  await checks.check('a test that fails on purpose is found', async () => {
    const ran = await bats({ command: 'destroy', event: 'push', inputs: {}, env: {} }, '0')
    if (ran.code === 0) throw new Error('it passes')
    has(ran.log, 'not ok 1')
  })
} catch (thrown) {
  checks.fail('the hook', thrown)
} finally {
  await world.close()
  await rm(folder, { recursive: true, force: true })
}
say(`${checks.failures()} failures`)
process.exit(checks.failures() > 0 ? 1 : 0)

/** One job: bats says whether it ended in one of the ways that a step has, and its files say in which. */
async function runJob(job: Job): Promise<Ran> {
  const ran = await bats(job, '0 2 3')
  same(`what bats says of ${job.command}: ${ran.log}`, ran.code, 0)
  const [log, code] = await Promise.all(['log', 'code'].map((name) => readFile(join(folder, name), 'utf8')))
  return { code: Number(code), log: log ?? '', files: world.files() }
}

async function bats(job: Omit<Job, 'command'> & { readonly command: string }, wanted: string) {
  const given = inputVariables('BUILDKITE_PLUGIN_SEALPOST_', { command: job.command, ...job.inputs })
  const more = { SEALPOST_BIN: world.cli, BUILDKITE_PLUGIN_NAME: 'SEALPOST', SCRATCH: folder, WANTED: wanted }
  const program = join(folder, 'node_modules/bats/bin/bats')
  return runShell([program, '--tap', join(folder, 'hook.bats')], world.folder, { ...job.env, ...given, ...more })
}
