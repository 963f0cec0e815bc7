#!/usr/bin/env node
import { startedAs } from './cli/invocation.js'
import { main } from './cli/main.js'
import { stopOnSignals } from './cli/signals.js'
import { openOutput } from './cli/terminal/output.js'
import { asSealpostError } from './core/errors.js'
import { harden } from './io/system/hardening.js'
import { nodeRuntime } from './io/system/runtime.js'
import { errorText } from './render/text.js'
import { sources } from './sources/index.js'
import { targets } from './targets/index.js'

harden(process)
const { stdout, stderr, stdin, env } = process
const output = openOutput({ stdout, stderr, stdin, env })

function fail(thrown: unknown): void {
  const error = asSealpostError(thrown)
  output.live('')
  output.note(errorText(error, output.noteStyle))
  process.exit(error.exit)
}
process.on('uncaughtException', fail)
process.on('unhandledRejection', fail)
// who reads us may stop reading at any time (`| head`); the work goes on
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exit(1)
  })
}

const stop = new AbortController()
stopOnSignals(process, stop, output)
const runtime = nodeRuntime(stop.signal)
process.exitCode = await main(process.argv.slice(2), {
  runtime,
  output,
  targets,
  sources,
  self: startedAs(process.argv, runtime.cwd),
})
// what was stopped may still hold connections open
if (stop.signal.aborted) stdout.write('', () => process.exit())
