import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Registry, startRegistry } from './registry.js'
import { runShell } from './shell.js'

const script = resolve(import.meta.dirname, '../../integrations/shared/get-sealpost.sh')
const folder = mkdtempSync(join(tmpdir(), 'sealpost-get-'))
const trace = join(folder, 'trace')
let registry: Registry
beforeAll(async () => {
  const program = `process.stdout.write('ran ' + JSON.stringify(process.argv.slice(2)) + '\\n'); process.exitCode = 3`
  registry = await startRegistry(program, { preinstall: `touch ${trace}`, postinstall: `touch ${trace}` })
})
afterAll(async () => {
  await registry.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Runs the script in a folder whose own settings of npm lead astray. */
async function get(env: Readonly<Record<string, string>>, ...args: readonly string[]) {
  writeFileSync(join(folder, '.npmrc'), 'registry=http://127.0.0.1:9/\nignore-scripts=false\n')
  const scratch = mkdtempSync(join(folder, 'tmp-'))
  const ended = await runShell(['sh', script, ...args], folder, { ...registry.env, TMPDIR: scratch, ...env })
  // what npm has Node keep of its own compiled code, from Node 22 on
  return { ...ended, left: readdirSync(scratch).filter((name) => name !== 'node-compile-cache') }
}

describe('Sealpost in a job', () => {
  it('is got in the version that is asked for, runs none of its scripts, and leaves nothing', async () => {
    const env = { SEALPOST_VERSION: '0.1.0', SEALPOST_INTEGRITY: registry.integrity }
    const { code, log, left } = await get(env, 'ci', 'plan', '--target=a b', '$(id)')
    expect({ code, left }).toEqual({ code: 3, left: [] })
    expect(log).toContain('ran ["ci","plan","--target=a b","$(id)"]')
    expect(existsSync(trace)).toBe(false)
  })

  it('is not run where it is something else than was said', async () => {
    const other = `sha512-${Buffer.alloc(64, 7).toString('base64')}`
    const { code, log, left } = await get({ SEALPOST_VERSION: '0.1.0', SEALPOST_INTEGRITY: other }, 'ci', 'plan')
    expect({ code, left }).toEqual({ code: 64, left: [] })
    expect(log).toContain('is not what SEALPOST_INTEGRITY says')
    expect(log).not.toContain('ran [')
  })

  it.each(['', 'latest', '^0.1.0', '0.1', 'npm:other@1.0.0', '0.1.0 --registry=x', '0.1.0\nlatest', 'file:.'])(
    'is never got by %j',
    async (version) => {
      const { code, log } = await get({ SEALPOST_VERSION: version })
      expect({ code, log }).toEqual({ code: 64, log: expect.stringContaining('one exact version') })
    },
  )

  it('is not run where npm finds no such version', async () => {
    const { code, log } = await get({ SEALPOST_VERSION: '0.9.9' })
    expect({ code, log }).toEqual({ code: 64, log: expect.stringContaining('could not install sealpost@0.9.9') })
  })

  it('may be there already, as a program or as a file for Node', async () => {
    const file = join(folder, 'here.js')
    writeFileSync(file, `#!/usr/bin/env node\nconsole.log('here', process.argv.slice(2).join())`, { mode: 0o755 })
    for (const SEALPOST_BIN of [file, join(folder, 'here')]) {
      writeFileSync(join(folder, 'here'), `#!/bin/sh\necho here "$1,$2"\n`, { mode: 0o755 })
      expect(await get({ SEALPOST_BIN }, 'ci', 'plan')).toMatchObject({ code: 0, log: 'here ci,plan\n' })
    }
  })

  it('hands on that the job is to stop, and waits for what is under way', async () => {
    const slow = await startRegistry(
      `process.on('SIGTERM', () => setTimeout(() => { console.log('finished'); process.exit(1) }, 200))
       console.log('writing'); setInterval(() => {}, 1000)`,
      {},
    )
    const { PATH = '', HOME = '' } = process.env
    const env = { PATH, HOME, ...slow.env, SEALPOST_VERSION: '0.1.0', TMPDIR: folder }
    const ended = await new Promise<{ code: unknown; out: string }>((resolve) => {
      const child = execFile('sh', [script], { cwd: folder, env }, (error, out) => resolve({ code: error?.code, out }))
      child.stdout?.once('data', () => child.kill('SIGTERM'))
    })
    await slow.close()
    expect(ended).toEqual({ code: 1, out: 'writing\nfinished\n' })
  })

  it('is not run where it arrives otherwise than the registry says', async () => {
    registry.tamper()
    const { code, log } = await get({ SEALPOST_VERSION: '0.1.0' })
    expect(code).toBe(64)
    expect(log).toMatch(/EINTEGRITY[\s\S]*could not install/)
  })
})
