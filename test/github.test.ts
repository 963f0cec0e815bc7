import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

interface Field {
  readonly type: string
  readonly id?: string
  readonly attributes: { readonly label?: string; readonly description?: string; readonly options?: readonly string[] }
  readonly validations?: { readonly required?: boolean }
}
interface Job {
  readonly needs?: string | readonly string[]
  readonly permissions: Readonly<Record<string, string>>
  readonly environment?: string
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[]
}

const root = resolve(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, '.github', path), 'utf8')

describe.each(['bug.yml', 'idea.yml'])('the form %s', (file) => {
  // syntax of issue forms (GitHub docs, read 2026-11-30): types, and ids that are told apart
  const form = parse(read(`ISSUE_TEMPLATE/${file}`)) as { name: string; description: string; body: Field[] }

  it('is one that GitHub shows', () => {
    expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) })
    const asked = form.body.filter(({ type }) => type !== 'markdown')
    expect(asked.map(({ type }) => ['textarea', 'input', 'dropdown'].includes(type))).not.toContain(false)
    expect(asked.map(({ attributes }) => typeof attributes.label)).not.toContain('undefined')
    expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length)
    expect(asked.map(({ id = '' }) => /^[\w-]+$/.test(id))).not.toContain(false)
  })
})

it('a report of a fault brings what doctor says, and hears that it holds no values', () => {
  const { body } = parse(read('ISSUE_TEMPLATE/bug.yml')) as { body: Field[] }
  const asked = body.find(({ id }) => id === 'doctor')
  expect(asked?.attributes.label).toContain('sealpost doctor --json')
  expect(asked?.attributes.description).toContain('contains no values')
  expect(asked?.validations?.required).toBe(true)
})

it('what is not for everybody to read is sent elsewhere', () => {
  const { blank_issues_enabled, contact_links } = parse(read('ISSUE_TEMPLATE/config.yml')) as {
    blank_issues_enabled: boolean
    contact_links: { url: string }[]
  }
  expect(blank_issues_enabled).toBe(false)
  expect(contact_links[0]?.url).toMatch(/\/security\/advisories\/new$/)
  expect(readFileSync(join(root, 'SECURITY.md'), 'utf8')).toContain('Report a vulnerability')
})

describe('updates of dependencies', () => {
  const { updates } = parse(read('dependabot.yml')) as {
    updates: {
      'package-ecosystem': string
      directory?: string
      directories?: string[]
      cooldown: { 'default-days': number }
    }[]
  }

  it('rest for a week before they are proposed', () => {
    expect(updates.map((one) => one['package-ecosystem'])).toEqual(['npm', 'github-actions'])
    expect(updates.map(({ cooldown }) => cooldown['default-days'] >= 7)).toEqual([true, true])
  })

  it('reach every workflow', () => {
    const { directory, directories = [directory ?? ''] } = updates[1] ?? {}
    expect(directories.map((one) => existsSync(join(root, one)))).toEqual([true, true])
    expect(directories).toEqual(['/', '/docs/workflows'])
  })
})

describe('a release', () => {
  const { on, jobs } = parse(read('workflows/release.yml')) as {
    on: unknown
    jobs: Readonly<Record<string, Job>>
  }
  const scripts = (name: string) => jobs[name]?.steps.map(({ run = '' }) => run).join('\n') ?? ''

  it('begins with a tag, and with nothing that writes', () => {
    expect(on).toEqual({ push: { tags: ['v[0-9]+.[0-9]+.[0-9]+'] } })
    expect(jobs.build?.permissions).toEqual({ contents: 'read' })
    expect(jobs['single-file']?.permissions).toEqual({ contents: 'read' })
  })

  it('is held to what stands in git before anything of it is built', () => {
    const steps = jobs.build?.steps.map(({ run = '' }) => run) ?? []
    const at = (part: string) => steps.findIndex((run) => run.includes(part))
    const order = ['merge-base --is-ancestor', 'release-notes.mjs', 'diff -r dist', 'npm pack'].map(at)
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(order).not.toContain(-1)
  })

  it('is attested and complete before it is published, and goes to npm last', () => {
    expect(jobs.release?.needs).toEqual(['build', 'single-file'])
    expect(jobs.npm?.needs).toBe('release')
    expect(jobs.release?.steps.filter(({ uses = '' }) => uses.startsWith('actions/attest@'))).toHaveLength(2)
    expect(scripts('release')).toMatch(/release create .*--draft[\s\S]*--draft=false[\s\S]*release verify/)
    expect(scripts('npm').match(/npm publish --provenance/g)).toHaveLength(2)
  })

  it('keeps no token: what publishes is an identity, in an environment of its own', () => {
    expect([jobs.release?.environment, jobs.npm?.environment]).toEqual(['release', 'npm'])
    expect(jobs.npm?.permissions).toEqual({ 'id-token': 'write' })
    expect(read('workflows/release.yml')).not.toMatch(/secrets\.|NODE_AUTH_TOKEN/)
  })
})
