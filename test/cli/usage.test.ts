import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { targets } from '../../src/cli/commands/targets.js'
import { openOutput } from '../../src/cli/terminal/output.js'
import { openGuard } from '../../src/io/leak-guard/guard.js'
import { version } from '../../src/io/system/version.js'
import { targets as shipped } from '../../src/targets/index.js'
import { config, type Desk, openDesk } from './kit.js'

let desk: Desk

beforeEach(async () => {
  desk = await openDesk()
})
afterEach(() => desk.close())

describe('wrong usage', () => {
  it.each([
    [['plam'], "unknown command 'plam'", 'Did you mean plan?'],
    [['plan', '--targt', 'x'], "unknown option '--targt'", 'Did you mean --target?'],
    [['plan', 'extra'], "too many arguments for 'plan'", 'Run `sealpost help plan`.'],
    [['diff', '--config'], "option '--config <file>' argument missing", 'Run `sealpost help plan`.'],
    [['apply', '--force'], "unknown option '--force'", 'Run `sealpost help apply`.'],
    [['ledger', 'move'], "required option '--to <kind>' not specified", 'Run `sealpost help ledger move`.'],
    [['--force'], "unknown option '--force'", 'Run `sealpost --help`.'],
    [['help', 'plam'], "unknown command 'plam'", 'Did you mean plan?'],
  ])('%j ends with 64 and a way out', async (argv, complaint, hint) => {
    const { code, out, err } = await desk.run(argv)
    expect({ code, out }).toEqual({ code: 64, out: '' })
    expect(err).toContain(`error (usage): ${complaint}`)
    expect(err).toContain(`  ${hint}\n`)
  })

  it('does not repeat what stands behind a =', async () => {
    const { code, err } = await desk.run(['plan', '--token=a-value'])
    expect(code).toBe(64)
    expect(err).toContain("unknown option '--token'")
    expect(err).not.toContain('a-value')
  })

  it('shows the help to who asks for nothing', async () => {
    const { code, out, err } = await desk.run([])
    expect({ code, out }).toEqual({ code: 64, out: '' })
    expect(err).toContain('Usage: sealpost')
  })
})

describe('help', () => {
  it('is an answer where it is asked for', async () => {
    const { code, out, err } = await desk.run(['--help'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const command of ['init', 'plan', 'apply', 'drift', 'doctor', 'targets', 'keygen', 'demo']) {
      expect(out).toMatch(new RegExp(`^  ${command}[ |]`, 'm'))
    }
    expect(out).toContain('Exit codes:')
    expect((await desk.run(['help', 'apply'])).out).toContain('--yes')
    expect((await desk.run(['apply', '--help'])).out).toContain('--recover')
    expect((await desk.run(['help', 'ledger', 'move'])).out).toContain('Usage: sealpost ledger move')
    // nothing but help is asked for, whatever else is said
    expect((await desk.run(['help', 'completion', 'bash'])).out).toContain('Usage: sealpost completion')
  })

  it('knows the version', async () => {
    expect(await desk.run(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })
})

describe('a missing or wrong config', () => {
  it('ends with 64, the place, and what to do', async () => {
    const missing = await desk.run(['plan'])
    expect(missing).toMatchObject({ code: 64, out: '' })
    expect(missing.err).toContain('error (config-missing):')
    expect(missing.err).toContain('sealpost init')
    await desk.write('deep/own.yaml', config.replace('owner: acme', 'ovner: acme'))
    const wrong = await desk.run(['plan', '--config', 'deep/own.yaml'])
    expect(wrong.code).toBe(64)
    expect(wrong.err).toContain('deep/own.yaml:2')
    expect(wrong.err).toContain('owner')
  })
})

describe('no config', () => {
  it('is told before a missing key: whoever has neither needs the config first', async () => {
    for (const command of [['plan'], ['apply', '--yes'], ['drift'], ['doctor']]) {
      const { code, err } = await desk.run(command, { env: { SEALPOST_KEY: undefined } })
      expect([code, err]).toEqual([64, expect.stringContaining('error (config-missing)')])
    }
    await desk.write('sealpost.yaml', config)
    const { err } = await desk.run(['plan'], { env: { SEALPOST_KEY: undefined } })
    expect(err).toContain('error (key-missing)')
  })

  it('names the one that is further up, and does not take it unasked', async () => {
    await desk.write('sealpost.yaml', config)
    const deep = { runtime: { cwd: join(desk.folder, 'a/b') } }
    const { code, err } = await desk.run(['plan'], deep)
    expect(code).toBe(64)
    expect(err).toBe(`error (config-missing): there is no such file
  at sealpost.yaml
  A config exists in a parent folder: --config ../../sealpost.yaml.
`)
    const other = await desk.run(['plan', '--config', 'own.yaml'], deep)
    expect(other.err).toContain('  Run `sealpost init`, or give the path of the file with --config.\n')
  })
})

describe('keygen', () => {
  it('prints a key and nothing else', async () => {
    const { code, out, err } = await desk.run(['keygen'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^[A-Za-z0-9_-]{43}\n$/)
    expect((await desk.run(['keygen'])).out).not.toBe(out)
  })

  it('says at a terminal where to keep it, beside the answer', async () => {
    const { out, err } = await desk.run(['keygen'], { terminal: true })
    expect(out).toMatch(/^[A-Za-z0-9_-]{43}\n$/)
    expect(err).toContain('SEALPOST_KEY')
  })
})

describe('targets', () => {
  it('lists what each kind can do', async () => {
    const { code, out } = await desk.run(['targets'])
    expect(code).toBe(0)
    expect(out).toBe(`       read  edits    values   largest  names      takes
kind   back  noticed  a write  value    a place    effect
shelf  no    yes      1        1 KB     up to 100  at once

shelf
  token in SHELF_TOKEN, created at
  https://shelf.example/tokens
  other endpoint in SHELF_URL
`)
  })

  it('fits 80 columns, and says of GitHub what README says', async () => {
    let out = ''
    const stdout = {
      write(text: string) {
        out += text
      },
    }
    const output = openOutput({ stdout, stderr: { write: () => {} }, stdin: {}, env: {} })
    await targets({ json: false }, { output, targets: shipped, guard: openGuard({}) })
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([])
    expect(out).toMatch(/^github +no +yes +1 +48 KB +up to 1,000 +next run$/m)
  })

  it('gives everything it knows as JSON', async () => {
    const { out, err } = await desk.run(['targets', '--json'])
    expect(err).toBe('')
    const [shelf] = JSON.parse(out)
    expect(shelf).toMatchObject({ id: 'shelf', api: 1, capabilities: { title: 'Shelf' } })
    expect(shelf.capabilities.maxPerScope).toEqual({ is: 100, source: 'this test', verified: '2026-11-23' })
  })
})

describe('a defect', () => {
  it('is told by its class, without message and stack', async () => {
    const random = () => {
      throw new RangeError('holds a value')
    }
    const { code, out, err } = await desk.run(['keygen'], { runtime: { random } })
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toBe(
      'error (internal): unexpected RangeError\n  This is a bug in Sealpost. Please report it, with the command that you ran.\n',
    )
  })
})
