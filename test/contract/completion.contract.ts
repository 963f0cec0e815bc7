/**
 * Proves that the scripts of `sealpost completion` are loaded by the shells that they are for, and that each offers there what
 * fits. Not part of the test suite, because it may have to install zsh and fish with apt first:
 *
 *     npx tsx test/contract/completion.contract.ts
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { completions, offeredBy, type Shell } from '../kit/shells.js'
import { openChecks, same } from './checks.js'

const checks = openChecks()
const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))

function install(shell: Shell): void {
  try {
    execFileSync(shell, ['--version'], { stdio: 'ignore' })
  } catch {
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', shell], {
      stdio: 'ignore',
      timeout: 180_000,
    })
  }
}

for (const shell of ['bash', 'zsh', 'fish'] as const) {
  try {
    install(shell)
  } catch (thrown) {
    checks.fail(`have ${shell}`, thrown)
    continue
  }
  const script = execFileSync(process.execPath, ['--import', 'tsx', cli, 'completion', shell], { encoding: 'utf8' })
  for (const [line, offered] of completions) {
    await checks.check(`${shell}: ${line}⇥`, async () =>
      same('what is offered', offeredBy(shell, script, line).sort(), [...offered].sort()),
    )
  }
}
process.exitCode = checks.failures() === 0 ? 0 : 1
