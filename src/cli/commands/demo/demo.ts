import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { SealpostError, systemWord } from '../../../core/errors.js'
import type { Runtime } from '../../../core/runtime.js'
import { encryptedEnvFile, newKeyPair } from '../../../sources/dotenvx/encrypt.js'
import { sources } from '../../../sources/index.js'
import { targets } from '../../../targets/index.js'
import type { Surroundings } from '../../deps.js'
import { quoted } from '../../invocation.js'
import { main } from '../../main.js'
import type { Output } from '../../terminal/output.js'
import { copiesOf, demoConfig, firstValues, openStage, type Stage } from './stage.js'

/**
 * Tells the whole story on this machine: four simulated vendors, an encrypted source in a temporary folder, and the
 * real commands against them. Everything that is shown was really done.
 * @returns 0 when the story went as it is told, 1 when it did not
 */
export async function demo(
  options: { readonly keep: boolean; readonly serve?: string },
  { output: out, runtime, self }: Pick<Surroundings, 'output' | 'runtime' | 'self'>,
): Promise<number> {
  if (options.serve !== undefined) return serve(resolve(runtime.cwd, options.serve), out, runtime)
  const folder = await mkdtemp(join(tmpdir(), 'sealpost-demo-'))
  const stage = await openStage()
  try {
    return await tell({ folder, stage, out, runtime, self, keep: options.keep })
  } finally {
    await stage.close()
    if (!options.keep) await rm(folder, { recursive: true, force: true })
  }
}

interface Telling {
  readonly folder: string
  readonly stage: Stage
  readonly out: Output
  readonly runtime: Runtime
  readonly self: string
  readonly keep: boolean
}

async function tell({ folder, stage, out, runtime, self, keep }: Telling): Promise<number> {
  const began = runtime.now()
  const keys = { production: await newKeyPair(), preview: await newKeyPair() }
  const values = firstValues()
  const env = {
    ...stage.env,
    SEALPOST_KEY: randomBytes(32).toString('base64url'),
    DOTENV_PRIVATE_KEY_PRODUCTION: keys.production.privateKey,
    DOTENV_PRIVATE_KEY_PREVIEW: keys.preview.privateKey,
    SEALPOST_PACING: 'off',
  }
  const surprises: string[] = []

  const save = async (environment: 'production' | 'preview') => {
    const path = join(folder, `${environment}.env`)
    await writeFile(path, await encryptedEnvFile(environment, keys[environment].publicKey, values[environment]))
  }
  const configure = (policy: string) => writeFile(join(folder, 'sealpost.yaml'), demoConfig(policy))
  const say = (...lines: string[]) =>
    out.print(['', ...lines.map((line) => out.style.paint('bold', line)), ''].join('\n'))
  const command = async (line: string, expected: number) => {
    out.print(out.style.paint('dim', `$ sealpost ${line}`))
    const here = { ...runtime, cwd: folder, env }
    const code = await main(line.split(' '), { runtime: here, output: out, targets, sources, self })
    out.print(out.style.paint('dim', `exit ${code}`))
    if (code !== expected) surprises.push(`"sealpost ${line}" ended with ${code} and not with ${expected}`)
  }

  await configure('allow: update')
  await save('production')
  await save('preview')

  say('Four vendors are simulated on this machine. The source is two encrypted .env files in', `${folder}`)
  out.print(firstLines(await readFile(join(folder, 'production.env'), 'utf8'), 4))

  say('1. What would change? Nothing is written yet.')
  await command('plan', 2)
  say('2. Write it.')
  await command('apply --yes', 0)
  say('3. Once more. Nothing to do, and one read for each target shows it.')
  await command('plan', 0)

  say('4. A value is rotated at the source.')
  values.production.STRIPE_KEY = `sk_demo_${randomBytes(12).toString('hex')}`
  await save('production')
  await command('apply --yes', 0)

  say('5. Somebody edits a value at Vercel by hand. Sealpost cannot read it back, and sees it all the same.')
  stage.handEdit('DATABASE_URL', 'postgres://somebody@elsewhere/oops')
  await command('drift', 2)
  await command('apply --yes', 0)

  say(
    '6. The source gets a new name. At Netlify a colleague had made it by hand already: it is not ours, so it is left alone.',
  )
  stage.foreign('SENTRY_DSN', 'https://colleague@sentry.invalid/1')
  values.production.SENTRY_DSN = 'https://sealpost@sentry.invalid/2'
  await save('production')
  await command('apply --yes', 2)

  say(
    '7. Removal is on, and the source suddenly lacks three names. Too much at once: the run is refused and says what would allow it.',
  )
  await configure('allow: remove')
  const { STRIPE_KEY, SESSION_KEY, MAIL_TOKEN, ...rest } = values.production
  values.production = rest
  await save('production')
  await command('apply --yes', 3)

  say('8. It was a mistake. The source is mended, the colleague agrees to hand over, and the report goes into a file.')
  values.production = { ...rest, STRIPE_KEY, SESSION_KEY, MAIL_TOKEN } as typeof values.production
  await configure('allow: adopt')
  await save('production')
  await command('apply --yes --report report.md', 0)
  out.print(firstLines(await readFile(join(folder, 'report.md'), 'utf8'), 14))

  const copies = copiesOf(stage, values)
  const wrong = copies.filter((copy) => !copy.same)
  say(
    `Through the simulators' back doors: ${copies.length - wrong.length} of ${copies.length} copies are exactly the source's.`,
  )
  surprises.push(...wrong.map((copy) => `the copy at ${copy.at} differs`))
  for (const surprise of surprises) out.print(`unexpected: ${surprise}`)
  if (keep) {
    await writeFile(
      join(folder, 'env.sh'),
      Object.entries(env)
        .map(([name, value]) => `export ${name}=${quoted(value)}\n`)
        .join(''),
      { mode: 0o600 },
    )
    out.print(
      [
        `Kept: ${folder}`,
        'To play with it, start the vendors again, empty as new ones are, in another terminal:',
        `  ${self} demo --serve ${quoted(folder)}`,
        'and then here:',
        `  cd ${quoted(folder)} && . ./env.sh && ${self} plan`,
      ].join('\n'),
    )
  }
  out.print(
    out.style.paint(
      'dim',
      `${((runtime.now() - began) / 1000).toFixed(1)} s, ${keep ? 'folder kept' : 'all cleaned up'}.`,
    ),
  )
  return surprises.length === 0 ? 0 : 1
}

/** The vendors of a kept demo, on the ports that its env.sh names, until the person has had enough. */
async function serve(folder: string, out: Output, runtime: Runtime): Promise<number> {
  const kept = await readFile(join(folder, 'env.sh'), 'utf8').catch(() => {
    throw new SealpostError('usage', `${folder} is no folder that a demo kept`, {
      hint: 'Make one with `sealpost demo --keep`.',
    })
  })
  const ports = [...kept.matchAll(/^export (\w+)='http:\/\/127\.0\.0\.1:(\d+)/gm)].map(([, name, port]) => [
    name,
    Number(port),
  ])
  const stage = await openStage(Object.fromEntries(ports)).catch((thrown: unknown) => {
    throw new SealpostError('usage', `the vendors of this demo cannot be started${systemWord(thrown)}`, {
      where: folder,
      hint: 'Are they up in another terminal already? Use those, or end them with Ctrl-C first.',
    })
  })
  out.print(`Four vendors, new and empty, are up for ${folder}. Ctrl-C ends them.`)
  await new Promise<void>((done) => {
    const waiting = setInterval(() => {}, 60_000)
    runtime.stop.addEventListener('abort', () => {
      clearInterval(waiting)
      done()
    })
  })
  await stage.close()
  return 0
}

function firstLines(text: string, count: number): string {
  const lines = text.trimEnd().split('\n')
  const shown = lines.slice(0, count).map((line) => `    ${line.length > 96 ? `${line.slice(0, 96)}…` : line}`)
  return [...shown, ...(lines.length > count ? [`    … ${lines.length - count} more lines`] : [])].join('\n')
}
