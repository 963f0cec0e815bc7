import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { ProgramCall } from '../../../src/core/runtime.js'
import { runProgram } from '../../../src/io/system/programs.js'

const folder = mkdtempSync(join(tmpdir(), 'sealpost-programs-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Starts Node with a script. */
function started(script: string, more: Partial<ProgramCall> = {}) {
  return runProgram({
    argv: [process.execPath, '-e', script],
    env: {},
    folder,
    mostBytes: 1000,
    stop: new AbortController().signal,
    ...more,
  })
}

const isAlive = (pid: number) => {
  try {
    // a zombie is as good as gone
    process.kill(pid, 0)
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

async function gone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 100 && isAlive(pid); tries += 1) await new Promise((resolve) => setTimeout(resolve, 20))
  return !isAlive(pid)
}

/** Starts a child that stays, writes down its pid, and stays, too. */
const parent = `
const { spawn } = require('node:child_process')
const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' })
require('node:fs').writeFileSync('pids', process.pid + ' ' + child.pid)
setInterval(() => {}, 1000)
`

async function pids(): Promise<number[]> {
  for (let tries = 0; tries < 250; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20))
    try {
      const found = readFileSync(join(folder, 'pids'), 'utf8').split(' ').map(Number)
      if (found.length === 2) return found
    } catch {
      // not yet
    }
  }
  throw new Error('it was not started')
}

describe('a program', () => {
  it('is given what it reads, and the end of its standard error is kept where that was asked for', async () => {
    const echo = "process.stdin.pipe(process.stdout); process.stderr.write('0123456789')"
    const end = await started(echo, { input: Buffer.from('made up'), keptErrorBytes: 4 })
    expect(end).toMatchObject({ status: 0, output: Buffer.from('made up'), errorBytes: 10 })
    expect(Buffer.from(end.errors ?? []).toString()).toBe('6789')
    // one that does not read it all is no trouble
    const deaf = await started('process.exit(3)', { input: Buffer.alloc(1_000_000) })
    expect([deaf.status, deaf.errors]).toEqual([3, undefined])
  })

  it('gives its output and its status, and how much it wrote to standard error', async () => {
    const end = await started('process.stdout.write("out"); process.stderr.write("error"); process.exitCode = 3')
    expect(end).toEqual({ status: 3, output: Buffer.from('out'), isTooMuch: false, errorBytes: 5 })
  })

  it('has the environment that it is given, its folder, and nothing to read', async () => {
    const script =
      'const rest = require("node:fs").readFileSync(0).length; console.log(JSON.stringify([process.env, process.cwd(), rest]))'
    const { output } = await started(script, { env: { ONE: '1' } })
    expect(JSON.parse(Buffer.from(output).toString())).toEqual([{ ONE: '1' }, folder, 0])
  })

  it('is told what it is told, whatever a shell would make of it', async () => {
    const argv = ['$HOME', '`id`', '; id', '"x"', '*', ''] as const
    const script = 'console.log(JSON.stringify(process.argv.slice(1)))'
    const { output } = await started(script, { argv: [process.execPath, '-e', script, '--', ...argv] })
    expect(JSON.parse(Buffer.from(output).toString())).toEqual(argv)
  })

  it('that does not exist, or may not be started, is an error of the system', async () => {
    await expect(started('', { argv: ['no-such-program-of-sealpost'] })).rejects.toMatchObject({ code: 'ENOENT' })
    writeFileSync(join(folder, 'plain'), '')
    await expect(started('', { argv: ['./plain'] })).rejects.toMatchObject({ code: 'EACCES' })
  })

  it('that writes more than it may is ended', async () => {
    const end = await started('for (;;) process.stdout.write("x".repeat(1000))')
    expect(end).toMatchObject({ status: undefined, isTooMuch: true })
    expect(end.output.length).toBeLessThanOrEqual(1000)
  })

  it('is ended with what it has started, as soon as it is told to stop', async () => {
    const stop = new AbortController()
    const running = started(parent, { stop: stop.signal })
    const both = await pids()
    expect(both.every(isAlive)).toBe(true)
    stop.abort()
    expect(await running).toMatchObject({ status: undefined })
    for (const pid of both) expect(await gone(pid)).toBe(true)
    rmSync(join(folder, 'pids'))
  })

  it('is ended at once where it was told to stop before', async () => {
    expect(await started('setInterval(() => {}, 1000)', { stop: AbortSignal.abort() })).toMatchObject({
      status: undefined,
    })
  })
})
