import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runShell } from './shell.js'
import { yamlBelow } from './yaml.js'

/** A component's two documents, as far as they matter here. */
interface Spec {
  readonly spec: {
    readonly inputs: Readonly<Record<string, { readonly description?: string; readonly default?: unknown }>>
  }
}
interface Job {
  readonly rules: readonly { readonly if: string }[]
  readonly script: readonly string[]
  readonly variables: Readonly<Record<string, string>>
  readonly environment?: object
  readonly resource_group?: string
  readonly interruptible: boolean
}

const root = resolve(import.meta.dirname, '../..')
const components = yamlBelow(root).filter(({ at }) => at.startsWith('integrations/gitlab/templates/'))
const scratch = mkdtempSync(join(tmpdir(), 'sealpost-gitlab-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

describe.each(components.map((one) => [one.at, one] as const))('%s', (_, { text, documents }) => {
  const [{ spec }, jobs] = documents as [Spec, Readonly<Record<string, Job>>]
  const [job] = Object.values(jobs) as [Job]
  const command = job.variables.SEALPOST_INPUT_COMMAND ?? ''

  it('says what each input is for, has a usual value for it, and looks at it', () => {
    for (const [name, input] of Object.entries(spec.inputs)) {
      expect(input, name).toMatchObject({ description: expect.any(String), default: expect.anything() })
      expect(text, name).toContain(`$[[ inputs.${name} ]]`)
    }
    const used = [...text.matchAll(/\$\[\[ inputs\.([\w-]+) \]\]/g)].map(([, name]) => name)
    for (const name of used) expect(Object.keys(spec.inputs)).toContain(name)
    expect(job.script.join('\n')).not.toContain('$[[')
  })

  it('writes on the default branch alone, inside of an environment and one at a time', () => {
    const writes = command === 'apply'
    expect([job.environment !== undefined, job.resource_group !== undefined, !job.interruptible]).toEqual([
      writes,
      writes,
      writes,
    ])
    const elsewhere = job.rules.filter((rule) => !rule.if.includes('$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH'))
    expect(elsewhere.map((rule) => rule.if)).toEqual(
      command === 'plan' ? ['$CI_PIPELINE_SOURCE == "merge_request_event"'] : [],
    )
  })

  it.each(['sh', 'bash'])('has a script that %s runs, and that leaves nothing', async (shell) => {
    const inputs = { SEALPOST_INPUT_COMMAND: command, SEALPOST_INPUT_TARGET: 'web, api' }
    const env = { ...inputs, SEALPOST_BIN: '/bin/echo', TMPDIR: scratch }
    const { code, log } = await runShell([shell, '-ec', job.script.join('\n')], scratch, env)
    expect({ code, log }).toEqual({ code: 0, log: `ci ${command} --target=web --target=api\n` })
    const failed = await runShell([shell, '-ec', job.script.join('\n')], scratch, {
      ...env,
      SEALPOST_BIN: '/bin/false',
    })
    expect(failed.code).toBe(1)
    expect(readdirSync(scratch)).toEqual([])
  })
})
