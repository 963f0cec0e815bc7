import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { summary, warning } from '@actions/core'
import { describe, expect, it } from 'vitest'
import { annotationLine, inProcess, inputOf, maskLines } from '../../../src/action/runner/toolkit.js'
import { bundled } from '../../bundled.js'

/** What reaches stdout meanwhile. */
function printedWhile(act: () => void): string[] {
  const write = process.stdout.write
  const printed: string[] = []
  process.stdout.write = (text: string | Uint8Array) => printed.push(String(text)) > 0
  try {
    act()
  } finally {
    process.stdout.write = write
  }
  return printed
}

describe('the package for Actions', () => {
  it('would print past the guard by itself, and does not here', () => {
    expect(printedWhile(() => warning('careful'))).toEqual(['::warning::careful\n'])
    const told: string[] = []
    const printed = printedWhile(() => {
      told.push(annotationLine('warning', 'careful', { title: 't' }), maskLines(['a', 'b%']))
    })
    expect(printed).toEqual([])
    expect(told).toEqual(['::warning title=t::careful', '::add-mask::a\n::add-mask::b%25\n'])
  })

  it('gives the process back as it was, also where it throws', () => {
    const [variables, write] = [process.env, process.stdout.write]
    expect(() =>
      inProcess({ SHOP: 'x' }, () => {
        expect(process.env).toEqual({ SHOP: 'x' })
        throw new Error('broken')
      }),
    ).toThrow('broken')
    expect([process.env === variables, process.stdout.write === write]).toEqual([true, true])
  })

  it('has a summary that stays with the file of its first call, which is why it is not used', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sealpost-toolkit-'))
    const files = [join(folder, 'first'), join(folder, 'second')]
    for (const file of files) {
      await writeFile(file, '')
      let written: Promise<unknown> = Promise.resolve()
      inProcess({ GITHUB_STEP_SUMMARY: file }, () => {
        written = summary.addRaw('x').write()
      })
      await written
    }
    expect(await Promise.all(files.map((file) => readFile(file, 'utf8')))).toEqual(['xx', ''])
    await rm(folder, { recursive: true })
  })

  it('brings no HTTP client along: what is not used of it stays out of the bundle', async () => {
    const folder = await bundled()
    const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.js'))
    const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
    const withAny = (pattern: RegExp) => texts.filter((text) => pattern.test(text)).length
    expect([withAny(/[`'"]add-mask[`'"]/), withAny(/actions\/(?:oidc|http)-client/)]).toEqual([1, 0])
  })

  it('reads inputs from the variables that it is handed, and from no others', () => {
    const env = { 'INPUT_JOB-TOKEN': ' of the job\n', INPUT_TWO_WORDS: 'x' }
    expect([inputOf('job-token', env), inputOf('two words', env), inputOf('config', env)]).toEqual([
      'of the job',
      'x',
      '',
    ])
  })
})
