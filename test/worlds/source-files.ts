import type { SourceStage, SourceWorld } from '../../src/conformance/index.js'
import type { Source } from '../../src/core/source.js'
import { source as dotenv } from '../../src/sources/dotenv/source.js'
import { encryptedEnvFile, type KeyPair, newKeyPair } from '../../src/sources/dotenvx/encrypt.js'
import { source as dotenvx } from '../../src/sources/dotenvx/source.js'
import { source as env } from '../../src/sources/env/source.js'
import { source as json } from '../../src/sources/json/source.js'
import { source as yaml } from '../../src/sources/yaml/source.js'

type Change = (source: Source) => Source
const asItIs: Change = (source) => source

/** What worlds of files have in common: files and variables in memory. */
export function memory(): Pick<SourceStage, 'environments' | 'absent' | 'folder' | 'files' | 'close'> & {
  readonly disk: Map<string, string>
} {
  const disk = new Map<string, string>()
  return {
    disk,
    environments: ['production', 'preview'],
    absent: 'nowhere',
    folder: '/work',
    files() {
      const now = new Map(disk)
      return { read: async (path) => (now.has(path) ? Buffer.from(now.get(path) ?? '') : undefined) }
    },
    close: async () => {},
  }
}

const pathOf = (environment: string) => `/work/secrets/.env.${environment}`

/** Plain `.env` files, written down by hand: in the quotes that a value leaves free. */
export function dotenvWorld(change: Change = asItIs): SourceWorld {
  return {
    reaches: 'files',
    cannot: {
      credentials: 'whoever may read the file may read its values',
      versions: 'a file says nothing of versions',
    },
    cannotHold: ['quotes of all kinds', 'Windows line ends'],
    async start() {
      const { disk, ...rest } = memory()
      return {
        ...rest,
        source: change(dotenv as Source),
        settings: { expansion: 'literal' },
        env: () => ({}),
        async hold(environment, values) {
          const lines = [...values].map(([name, value]) => `${name}=${quoted(value)}\n`)
          disk.set(pathOf(environment), lines.join(''))
        },
        async spoil(environment, name) {
          const text = disk.get(pathOf(environment)) ?? ''
          disk.set(pathOf(environment), text.replace(`${name}=`, `${name} is `))
        },
      }
    },
  }
}

/** @throws where a `.env` file cannot hold a value */
function quoted(value: string): string {
  const quote = ["'", '`', '"'].find((one) => !value.includes(one))
  // line ends are made the same on reading, and a backslash lets a closing quote stand
  if (quote === undefined || value.endsWith('\\') || value.includes('\r')) throw new Error('no quotes fit')
  if (quote === '"' && value.includes('\\')) throw new Error('double quotes mean something else')
  return `${quote}${value}${quote}`
}

/** Encrypted `.env` files; a value that stays keeps its ciphertext, as with dotenvx itself. */
export function dotenvxWorld(change: Change = asItIs): SourceWorld {
  return {
    reaches: 'files',
    cannot: {},
    cannotHold: [],
    async start() {
      const { disk, ...rest } = memory()
      const pairs = new Map<string, KeyPair>()
      for (const one of rest.environments) pairs.set(one, await newKeyPair())
      const known = new Map<string, { value: string; line: string }>()
      const lineOf = async (environment: string, name: string, value: string) => {
        const at = `${environment} ${name}`
        const before = known.get(at)
        if (before?.value === value) return before.line
        const text = await encryptedEnvFile(environment, pairs.get(environment)?.publicKey ?? '', { [name]: value })
        const line = text.split('\n').find((one) => one.startsWith(`${name}=`)) ?? ''
        known.set(at, { value, line })
        return line
      }
      return {
        ...rest,
        source: change(dotenvx as Source),
        settings: { expansion: 'literal' },
        env: () =>
          Object.fromEntries(
            [...pairs].map(([one, { privateKey }]) => [`DOTENV_PRIVATE_KEY_${one.toUpperCase()}`, privateKey]),
          ),
        async hold(environment, values) {
          const lines: string[] = []
          for (const [name, value] of values) lines.push(await lineOf(environment, name, value))
          disk.set(pathOf(environment), lines.map((line) => `${line}\n`).join(''))
        },
        async spoil(environment, name) {
          const text = disk.get(pathOf(environment)) ?? ''
          // another point, which no key opens
          const value = new RegExp(`(${name}='encrypted:.{20})(.)`)
          disk.set(
            pathOf(environment),
            text.replace(value, (_, before: string, one: string) => before + (one === 'A' ? 'B' : 'A')),
          )
        },
      }
    },
  }
}

/** Plain JSON or YAML files, written as JSON, which is both. */
export function treeWorld(ending: 'json' | 'yaml'): SourceWorld {
  return {
    reaches: 'files',
    cannot: {
      credentials: 'whoever may read the file may read its values',
      versions: 'a file says nothing of versions',
    },
    cannotHold: [],
    async start() {
      const { disk, ...rest } = memory()
      const path = (environment: string) => `/work/secrets/${environment}.${ending}`
      return {
        ...rest,
        source: (ending === 'json' ? json : yaml) as Source,
        settings: {},
        env: () => ({}),
        async hold(environment, values) {
          disk.set(path(environment), JSON.stringify(Object.fromEntries(values), undefined, 1))
        },
        async spoil(environment, name) {
          const text = disk.get(path(environment)) ?? ''
          disk.set(path(environment), text.replace(new RegExp(`("${name}": ).*?(,?)$`, 'm'), '$1null$2'))
        },
      }
    },
  }
}

/** Variables of the process, one for each value, or all of an environment as JSON in one. */
export function envWorld(change: Change = asItIs): SourceWorld {
  return {
    reaches: 'variables',
    cannot: {
      credentials: 'the variables are the values',
      versions: 'a variable has one version',
    },
    cannotHold: [],
    async start() {
      const { disk: _disk, ...rest } = memory()
      const variables = new Map<string, string>()
      const named = (environment: string) => `LAW_${environment.toUpperCase()}_ALL`
      return {
        ...rest,
        source: change(env as Source),
        settings: { json: 'LAW_{ENVIRONMENT}_ALL' },
        env: () => Object.fromEntries(variables),
        async hold(environment, values) {
          variables.set(named(environment), JSON.stringify(Object.fromEntries(values)))
        },
        async spoil(environment, name) {
          const text = variables.get(named(environment)) ?? ''
          variables.set(named(environment), text.replace(`"${name}":"`, `"${name}":"`.slice(0, -1)))
        },
      }
    },
  }
}
