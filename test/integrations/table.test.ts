import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readHosts } from '../../scripts/integration-table.js'
import { openDesk } from '../cli/kit.js'

const root = resolve(import.meta.dirname, '../..')
const hosts = readHosts(root)

/** Everything that a host is given to run, and what it declares: no page, and not the facts themselves. */
function codeOf(folder: string): string {
  const own = readdirSync(join(root, 'integrations', folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !['host.json', 'step.sh', 'get-sealpost.sh'].includes(entry.name))
    .filter((entry) => !entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))
  const action = folder === 'forgejo' ? [join(root, 'action.yml')] : []
  const page = own.length === 0 ? [join(root, 'integrations', folder, 'README.md')] : []
  return [...own, ...action, ...page].map((path) => readFileSync(path, 'utf8')).join('\n')
}

async function optionsOf(command: string): Promise<string[]> {
  const desk = await openDesk()
  const { out } = await desk.run([...command.split(' '), '--help'])
  await desk.close()
  return [...out.matchAll(/^ +--([a-z-]+)/gm)].map(([, name = '']) => name)
}

it('every integration says what it is called and shows', () => {
  const folders = readdirSync(join(root, 'integrations'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
    .map(({ name }) => name)
  expect(hosts.map(({ folder }) => folder).sort()).toEqual(folders.sort())
})

describe.each(hosts)('$title', ({ folder, kind, inputs, own }) => {
  it('speaks of options that there are', async () => {
    const options = ['command', ...(await optionsOf(kind === 'step' ? 'ci' : 'check'))]
    expect(Object.keys(inputs).filter((name) => !options.includes(name))).toEqual([])
  })

  it('has each input under the name that it says', () => {
    const code = codeOf(folder)
    const spelled = folder === 'woodpecker' ? (name: string) => name.toUpperCase() : (name: string) => name
    const missing = [...Object.values(inputs), ...own].filter(
      (name) => !name.includes(' ') && !new RegExp(`(?<![a-zA-Z])${spelled(name)}(?![a-zA-Z])`).test(code),
    )
    expect(missing.filter((name) => !name.startsWith('--'))).toEqual([])
  })

  it('leaves no option of a step unnamed that its code takes', () => {
    if (kind !== 'step' || folder === 'forgejo') return
    const code = codeOf(folder)
    const unnamed = ['recover', 'comment', 'issue', 'token-name', 'accept', 'expires']
      .filter((option) => inputs[option] === undefined)
      .filter((option) => new RegExp(`SEALPOST_INPUT_${option.toUpperCase().replace('-', '_')}`).test(code))
    expect(unnamed).toEqual([])
  })
})
