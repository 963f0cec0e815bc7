import { EOL } from 'node:os'
import { error, getInput, setOutput, setSecret, warning } from '@actions/core'
import type { Env } from '../../io/system/pipeline.js'

/** Where an annotation stands, and what stands above it. */
export interface Place {
  readonly title: string
  readonly file?: string
  /** From 1 on. */
  readonly startLine?: number
}

/** An annotation as the line that the runner takes for one, without its end. Nothing in its texts may act by itself. */
export function annotationLine(level: 'error' | 'warning', message: string, place: Place): string {
  const annotate = level === 'error' ? error : warning
  return printedBy(() => annotate(message, { ...place })).slice(0, -EOL.length)
}

/** The lines that tell the runner what to hide from here on, a line for each. */
export function maskLines(secrets: readonly string[]): string {
  return printedBy(() => {
    for (const secret of secrets) setSecret(secret)
  })
}

/**
 * Adds outputs to the runner's file. The package fences each value with a line that nobody can guess, so that no text
 * can end its value early and begin another one.
 * @param file there already, and the texts have passed the guard
 */
export function writeOutputs(file: string, outputs: Readonly<Record<string, string>>): void {
  inProcess({ GITHUB_OUTPUT: file }, () => {
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value)
  })
}

/** An input of the step, ends trimmed: a secret that was pasted often brings a line end along. '' where there is none. */
export function inputOf(name: string, env: Env): string {
  let input = ''
  inProcess(env, () => {
    input = getInput(name)
  })
  return input
}

function printedBy(act: () => void): string {
  return inProcess({}, act)
}

/**
 * Runs a function of `@actions/core` on a process that is ours. The package prints straight to stdout, past the guard,
 * reads variables of the process alone, and exports nothing below that (3.0.1, `exports`, read 2026-11). So for the
 * length of one call, in which nothing else can run, the process has the variables that are handed in, and what it
 * prints is given back: it leaves by the guarded way, or not at all.
 * @param act does not wait for anything
 * @returns what was printed
 */
export function inProcess(env: Env, act: () => void): string {
  const [variables, write] = [process.env, process.stdout.write]
  let printed = ''
  process.env = env
  process.stdout.write = (text: string | Uint8Array) => {
    printed += text
    return true
  }
  try {
    act()
  } finally {
    process.stdout.write = write
    process.env = variables
  }
  return printed
}
