import { asSealpostError } from '../core/errors.js'
import { harden } from '../io/system/hardening.js'
import { nodeRuntime } from '../io/system/runtime.js'
import { sources } from '../sources/index.js'
import { targets } from '../targets/index.js'
import type { Deps } from './deps.js'
import { annotationText } from './runner/annotation-lines.js'

/**
 * Runs one step in this process and ends the process with its exit status. It does not wait for connections that are still
 * open, nor for the heap to be collected and taken down, which takes 2 ms.
 * @param step gives the exit code
 */
export async function start(step: (deps: Deps) => Promise<number>): Promise<void> {
  harden(process)
  const out = (text: string) => void process.stdout.write(text)
  const fail = (thrown: unknown) => {
    const { code, message, hint, exit } = asSealpostError(thrown)
    const text = annotationText({ title: `Sealpost: ${code}`, message: `${message}\n${hint}`, at: undefined })
    process.stdout.write(`${text}\n`, () => process.exit(exit))
  }
  process.on('uncaughtException', fail)
  process.on('unhandledRejection', fail)

  // a cancelled job gets SIGINT, after some seconds SIGTERM, then it is killed: what is in flight is finished until then
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort())
  process.exitCode = await step({ runtime: nodeRuntime(stop.signal), out, targets, sources })
  // what could not be written is told as any other trouble
  process.stdout.write('', (broken) => {
    if (!broken) process.exit()
  })
}
