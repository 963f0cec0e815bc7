import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { config, type Desk, openDesk, openShelves, type Shelves, scripted } from './kit.js'

let shelves: Shelves
let desk: Desk

beforeEach(async () => {
  shelves = await openShelves()
  desk = await openDesk(shelves)
  await desk.write('sealpost.yaml', config)
})
afterEach(async () => {
  await shelves.close()
  await desk.close()
})

const puts = () => shelves.requests.filter(({ method }) => method === 'PUT').length

describe('plan, apply and drift', () => {
  it('tell one story from the first plan to nothing left to do', async () => {
    const planned = await desk.run(['plan'])
    expect(planned).toMatchObject({ code: 2, err: '' })
    expect(planned.out).toBe(`Plan for acme: 2 to write.

rack (shelf)
  production -> a/production: 2 added
    create    API_KEY       new at the target
    create    DATABASE_URL  new at the target

rack: 1 read, 0 writes

2 to write.
To apply: sealpost apply
`)
    expect(puts()).toBe(0)

    const applied = await desk.run(['apply', '--yes'])
    expect(applied).toMatchObject({ code: 0, err: '' })
    expect(applied.out).toContain('Apply for acme: 2 written.')
    expect(applied.out).toContain('    created   API_KEY       new at the target\n')
    expect(shelves.content.get('a/production')?.get('API_KEY')?.value).toBe('one')

    const again = await desk.run(['plan'])
    expect(again).toMatchObject({ code: 0 })
    expect(again.out).toContain('Plan for acme: nothing to do, 2 unchanged.')
    expect(again.out).toContain('    same      2 unchanged, version stamp unchanged\n')
    expect((await desk.run(['plan', '--verbose'])).out).toContain(
      '    same      API_KEY       version stamp unchanged\n',
    )

    shelves.put('a/production', 'API_KEY', 'edited by hand')
    const drifted = await desk.run(['drift'])
    expect(drifted.code).toBe(2)
    expect(drifted.out).toContain('Drift for acme: 1 differs, 1 unchanged.')
    expect(drifted.out).toContain('    edited    API_KEY  edited at the target\n')
  })

  it('know plan as diff too', async () => {
    await desk.run(['apply', '--yes'])
    for (const argv of [[], ['--json'], ['--target', 'rock'], ['--plam']]) {
      const strip = ({ out, ...ran }: { out: string }) => ({
        ...ran,
        out: out.replaceAll(/"(started|finished)": ".*"/g, ''),
      })
      const [planned, differs] = [await desk.run(['plan', ...argv]), await desk.run(['diff', ...argv])]
      expect(strip(differs)).toEqual(strip(planned))
    }
    expect((await desk.run(['help', 'diff'])).out).toContain('Usage: sealpost plan|diff ')
  })

  it('need no values for drift', async () => {
    await desk.run(['apply', '--yes'])
    delete desk.values.production
    expect((await desk.run(['drift'])).code).toBe(0)
    expect(await desk.run(['plan'])).toMatchObject({ code: 3 })
  })

  it('say of a ledger that knows nothing that nothing was compared', async () => {
    shelves.put('a/production', 'API_KEY', 'theirs')
    const { code, out } = await desk.run(['drift', '--report', 'out.md'])
    expect(code).toBe(0)
    const said = 'the ledger has no entries here, so nothing was compared'
    expect(out).toBe(`Drift for acme: ${said}.\n`)
    expect(await desk.read('out.md')).toContain(`## Sealpost drift: ${said}\n`)
  })

  it('leave what is not ours, count what nobody asked for, and say how to take it over', async () => {
    shelves.put('a/production', 'API_KEY', 'theirs')
    for (const name of ['A', 'B', 'C', 'D', 'E', 'F', 'G']) shelves.put('a/production', name, 'theirs')
    const { code, out } = await desk.run(['apply', '--yes'])
    expect(code).toBe(2)
    expect(out).toContain('Apply for acme: 1 written, 1 skipped.')
    expect(out).toContain('    skipped   API_KEY       not ours: skipped\n')
    expect(out).toContain('to allow it, set `policy.allow: adopt`')
    expect(out).toContain('    skipped   7 unmanaged names (not in the source): A, B, C, D, E and 2 more\n')
    expect(shelves.content.get('a/production')?.get('API_KEY')?.value).toBe('theirs')
  })

  it('refuse with the line that would allow it, and write nothing', async () => {
    await desk.run(['apply', '--yes'])
    await desk.write('sealpost.yaml', config.replace('targets:', 'policy: { allow: remove }\ntargets:'))
    desk.values.production = { API_KEY: 'one' }
    const { code, out } = await desk.run(['apply', '--yes'])
    expect(code).toBe(3)
    expect(out).toContain('Refused, nothing is written:\n')
    expect(out).toContain('    shelf:a/production#DATABASE_URL\n')
    expect(out).toContain('    unlock: `policy.maxRemovals: 1`\n')
    expect(shelves.content.get('a/production')?.has('DATABASE_URL')).toBe(true)
  })

  it('end with 1 where a target does not answer well, and say what to do', async () => {
    shelves.order({ act: { kind: 'answer', answer: { status: 403, body: {} } } })
    const { code, out } = await desk.run(['plan'])
    expect(code).toBe(1)
    expect(out).toContain('unknown   2 names that could not be seen: API_KEY, DATABASE_URL')
    expect(out).toContain('list the shelf: 403, not permitted')
    expect(out).toContain('`sealpost doctor` shows which one')
  })

  it('narrow to a target and an environment, and know the names there are', async () => {
    expect((await desk.run(['plan', '--target', 'rack', '--environment', 'production'])).code).toBe(2)
    const wrong = await desk.run(['plan', '--target', 'rock'])
    expect(wrong).toMatchObject({ code: 64, out: '' })
    expect(wrong.err).toBe('error (usage): the config has no target rock\n  It has: rack.\n')
  })
})

describe('a key that the ledger was not written under', () => {
  it('is told by its id; the likelier mistake comes before a rotation', async () => {
    await desk.run(['apply', '--yes'])
    const id = /key ([\w-]{8})/.exec((await desk.run(['doctor'])).out)?.[1]
    const other = Buffer.alloc(32, 9).toString('base64url')
    const { code, err } = await desk.run(['plan'], { env: { SEALPOST_KEY: other } })
    expect(code).toBe(3)
    expect(err).toContain(`error (ledger-key): the ledger was written with the key ${id}, which is not set\n`)
    expect(err).toMatch(
      new RegExp(
        `SEALPOST_KEY is the key [\\w-]{8}: set it to ${id}\\. If you rotated the key ${id}, set SEALPOST_KEY_PREVIOUS to it\\.`,
      ),
    )
    expect(err).not.toContain(other)
  })
})

describe('apply', () => {
  it('needs --yes where nobody can be asked, and looks at nothing before', async () => {
    const { code, out, err } = await desk.run(['apply'])
    expect({ code, out }).toEqual({ code: 64, out: '' })
    expect(err).toContain('Nothing was written.')
    expect(err).toContain('run the same command with `--yes`')
    expect(shelves.requests).toEqual([])
  })

  it('shows the plan at a terminal and asks', async () => {
    const no = scripted([false])
    const declined = await desk.run(['apply'], { terminal: true, prompts: no.prompts })
    expect(no.asked).toEqual(['Write 2 changes?'])
    expect(declined.code).toBe(2)
    // the plan is there once, and not again under the answer
    expect(declined.out).toMatch(/^Plan for acme: 2 to write\.\n(.*\n)+rack: 1 read, 0 writes\n$/)
    expect(declined.out.match(/2 to write/g)).toHaveLength(1)
    expect(declined.err).toBe('Nothing was written.\n')
    expect(puts()).toBe(0)

    const json = await desk.run(['apply', '--json'], { terminal: true, prompts: scripted([false]).prompts })
    expect(JSON.parse(json.out)).toMatchObject({ command: 'apply', summary: { create: 2, written: 0 } })
    expect(json.err.match(/2 to write/g)).toHaveLength(1)

    const yes = scripted([true])
    const approved = await desk.run(['apply'], { terminal: true, prompts: yes.prompts })
    expect(approved.code).toBe(0)
    expect(approved.out).toContain('Apply for acme: 2 written.')
    expect(puts()).toBe(2)
  })

  it('does not ask where there is nothing to write', async () => {
    await desk.run(['apply', '--yes'])
    const nobody = scripted([])
    expect((await desk.run(['apply'], { terminal: true, prompts: nobody.prompts })).code).toBe(0)
  })

  it('writes nothing when it is stopped while it looks', async () => {
    const looking = new AbortController()
    const fetch: typeof globalThis.fetch = async (input, init) => {
      looking.abort()
      return globalThis.fetch(input, init)
    }
    const { code, err } = await desk.run(['apply', '--yes', '--report', 'out.json'], {
      runtime: { fetch, stop: looking.signal },
    })
    expect(code).toBe(1)
    expect(err).toContain('stopped before anything was written')
    expect(JSON.parse((await desk.read('out.json')) ?? '')).toMatchObject({ error: { code: 'interrupted' } })
    expect(puts()).toBe(0)
  })

  it('finishes the write in flight when it is stopped, and goes on from there the next time', async () => {
    desk.values.production = { A: '1', B: '2', C: '3' }
    const stop = new AbortController()
    const fetch: typeof globalThis.fetch = async (input, init) => {
      if (init?.method === 'PUT') stop.abort()
      return globalThis.fetch(input, init)
    }
    const stopped = await desk.run(['apply', '--yes'], { runtime: { fetch, stop: stop.signal } })
    expect(stopped.code).toBe(1)
    expect(stopped.err).toContain('Finishing the current write…')
    expect(stopped.out).toContain('Apply for acme: 1 written, 2 not reached.')
    expect(stopped.out).toContain('Stopped: 1 done, 2 left. Run the same command to continue.')
    const resumed = await desk.run(['apply', '--yes'])
    expect(resumed.out).toContain('Apply for acme: 2 written, 1 unchanged.')
    expect(puts()).toBe(3)
  })
})

describe('--json and --report', () => {
  it('keep stdout pure JSON and put the words on stderr', async () => {
    const { code, out, err } = await desk.run(['plan', '--json'])
    expect(code).toBe(2)
    const report = JSON.parse(out)
    expect(out).toBe(`${JSON.stringify(report, null, 2)}\n`)
    expect(report).toMatchObject({ version: 1, command: 'plan', summary: { create: 2 } })
    expect(err).toContain('Plan for acme: 2 to write.')
  })

  it('give JSON also for a run that ended in an error', async () => {
    const { code, out, err } = await desk.run(['plan', '--json'], { env: { SEALPOST_KEY: 'a passphrase' } })
    expect(code).toBe(64)
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'key-weak', exit: 64 }, changes: [] })
    expect(err).toContain('error (key-weak):')
    expect(`${out}${err}`).not.toContain('a passphrase')
  })

  it('write every file that is asked for, after a failed run too', async () => {
    await desk.run(['plan', '--report', 'out.md', '--report', 'deep/out.json'])
    expect(await desk.read('out.md')).toContain('| create | `API_KEY` | new at the target |')
    expect(JSON.parse((await desk.read('deep/out.json')) ?? '')).toMatchObject({ command: 'plan' })
    const failed = await desk.run(['plan', '--report', 'failed.md'], { env: { SHELF_TOKEN: undefined } })
    expect(failed.code).toBe(64)
    expect(await desk.read('failed.md')).toContain('(`token-missing`')
  })

  it('know their formats before anything is done', async () => {
    const { code, err } = await desk.run(['apply', '--yes', '--report', 'out.pdf'])
    expect(code).toBe(64)
    expect(err).toContain('Known extensions: .html, .json, .md.')
    expect(shelves.requests).toEqual([])
  })

  it('are tried before anything is done, and leave nothing behind', async () => {
    await desk.write('taken', 'a file')
    for (const [path, reason] of [
      ['taken/out.md', 'ENOTDIR'],
      ['.sealpost/out.md', 'EISDIR'],
    ] as const) {
      await mkdir(join(desk.folder, '.sealpost/out.md'), { recursive: true })
      const { code, out, err } = await desk.run(['apply', '--yes', '--report', 'new/out.json', '--report', path])
      expect({ code, out }).toEqual({ code: 64, out: '' })
      expect(err).toContain(`error (usage): the report out.md could not be written (${reason})\n`)
      expect(err).toContain('  Nothing was done. Choose a file in a writable folder.\n')
    }
    expect(shelves.requests).toEqual([])
    expect((await readdir(desk.folder)).sort()).toEqual(['.sealpost', 'sealpost.yaml', 'taken'])
  })

  it('say so when a report cannot be written all the same, and do not call that a success', async () => {
    const { files } = desk.runtime
    const full: typeof files.replace = async (path, bytes, mode) => {
      if (path.endsWith('out.md')) throw Object.assign(new Error('x'), { code: 'ENOSPC' })
      return files.replace(path, bytes, mode)
    }
    const { code, err } = await desk.run(['apply', '--yes', '--report', 'out.md'], {
      runtime: { files: { ...files, replace: full } },
    })
    expect(code).toBe(1)
    expect(err).toContain('the report out.md could not be written (ENOSPC)')
    expect(puts()).toBe(2)
  })

  it('hold no value', async () => {
    desk.values.production = { API_KEY: 'value-to-be-looked-for' }
    const planned = await desk.run(['apply', '--yes', '--json', '--verbose', '--report', 'a.md', '--report', 'a.json'])
    const all = [planned.out, planned.err, await desk.read('a.md'), await desk.read('a.json')].join('\n')
    expect(all).toContain('API_KEY')
    expect(all).not.toContain('value-to-be-looked-for')
    expect(shelves.content.get('a/production')?.get('API_KEY')?.value).toBe('value-to-be-looked-for')
  })
})

describe('names from a target', () => {
  const evil = '\u001b[2J\u202eEVIL`|<img src=x>@team #12 ##[error]'

  it('cannot act on a terminal, a page or a log', async () => {
    shelves.put('a/production', evil, 'x')
    const { out } = await desk.run(['plan', '--report', 'out.md', '--report', 'out.json'], { terminal: true })
    const page = (await desk.read('out.md')) ?? ''
    const json = (await desk.read('out.json')) ?? ''
    for (const text of [out, page, json]) {
      expect(text).not.toContain('\u001b')
      expect(text).not.toContain('\u202e')
      expect(text).not.toContain('##[error]')
      expect(text).toContain('EVIL')
    }
    expect(out).toContain('\\u{1b}[2J\\u{202e}EVIL')
    expect(page).toContain('`\\u{1b}[2J\\u{202e}EVIL\\u{60}\\u{7c}<img src=x>@team #12 \\u{23}#[error]`')
    const names = (JSON.parse(json) as { changes: { name: string }[] }).changes.map(({ name }) => name)
    expect(names).toContain(evil)
  })
})
