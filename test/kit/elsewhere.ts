import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { ProgramCall, ProgramEnd } from '../../src/core/runtime.js'

type Answer = { readonly id: number } & ({ readonly code: string } | Omit<ProgramEnd, 'isTooMuch'>)

let starter: ChildProcess | undefined
let calls = 0
const waiting = new Map<number, (answer: Answer) => void>()

/**
 * Runs a program as `runProgram` does, but that it is never ended early, from a process that holds little: one with the
 * memory of a worker takes five times as long to start another.
 */
export async function runElsewhere(call: Omit<ProgramCall, 'mostBytes' | 'stop'>): Promise<ProgramEnd> {
  starter ??= open()
  calls += 1
  const id = calls
  const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve))
  starter.send({ ...call, id })
  starter.channel?.ref()
  const answer = await answered
  waiting.delete(id)
  if (waiting.size === 0) starter.channel?.unref()
  if ('code' in answer) throw Object.assign(new Error('could not be started'), { code: answer.code })
  return { ...answer, isTooMuch: false }
}

/** It ends with this process, whose end cuts the channel. */
function open(): ChildProcess {
  const child = fork(fileURLToPath(new URL('starts.mjs', import.meta.url)), {
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  child.unref()
  child.channel?.unref()
  child.on('message', (answer: Answer) => waiting.get(answer.id)?.(answer))
  return child
}
