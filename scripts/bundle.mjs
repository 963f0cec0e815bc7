import { readdir, readFile } from 'node:fs/promises'
import { isBuiltin } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const tooOld = 'Sealpost needs Node 20.16, 22.3 or newer'

/**
 * Bundles everything that runs. Equal inputs give equal bytes.
 * @param {string} out the folder, absolute
 * @param {(file: string, text: string) => string} changed gives each of our files, named from `src` on, as it goes in
 * @returns what went into it, as esbuild tells it
 */
export async function bundle(out, changed = (_, text) => text) {
  const files = await ownFiles(changed)
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: {
      cli: 'src/cli.ts',
      index: 'src/index.ts',
      conformance: 'src/conformance/index.ts',
      action: 'src/action.ts',
      'action-plan': 'src/action-plan.ts',
      'action-apply': 'src/action-apply.ts',
      'action-drift': 'src/action-drift.ts',
      'action-comment': 'src/action-comment.ts',
    },
    outdir: out,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // a start reads every byte
    minify: true,
    lineLimit: 160,
    legalComments: 'none',
    chunkNames: 'chunks/[name]-[hash]',
    metafile: true,
    logLevel: 'warning',
    // in its ESM form, of which only what is used goes in
    alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') },
    plugins: [unusedActions, ownZod, bareOctokit, bareAws, builtins(usedBuiltins(files)), oneEngine(files)],
    banner: { js: `const require=process.getBuiltinModule??(()=>{throw Error(${JSON.stringify(tooOld)})});` },
  })
  return metafile
}

/**
 * Node's own modules by `require`. An `import` evaluates each of a module's exports, also those that Node would load
 * only when somebody asks for them (`webcrypto`, `WebSocket`): up to 40 ms of a start. Each package has its own way to
 * them, or a package that few runs load would share a file with what all runs load.
 */
const builtins = (used) => ({
  name: 'builtins',
  setup(on) {
    on.onResolve({ filter: /^node:/ }, ({ path, kind, importer }) => {
      if (kind !== 'import-statement') return undefined
      const by = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(importer)?.[1]
      return by === undefined ? { path, namespace: 'builtin' } : { path, namespace: 'builtin-whole', suffix: `?${by}` }
    })
    on.onLoad({ filter: /^/, namespace: 'builtin' }, ({ path }) => ({
      contents: named(path, used.get(path)),
      loader: 'js',
    }))
    on.onLoad({ filter: /^/, namespace: 'builtin-whole' }, ({ path }) => ({
      contents: `module.exports = require(${JSON.stringify(path)})`,
      loader: 'js',
    }))
  },
})

/**
 * What describes settings has a copy of zod to itself. zod's index names its writer of JSON schemas (40 KB), and what one
 * part uses of a file, all parts load that have the file.
 */
const ownZod = {
  name: 'own-zod',
  setup(on) {
    on.onResolve({ filter: /^(?:\.|zod)/ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
      const own = pluginData?.own || (path.startsWith('zod') && importer === join(root, 'src/io/config/json-schema.ts'))
      if (!own || pluginData?.asked) return undefined
      const found = await on.resolve(path, { kind, importer, resolveDir, pluginData: { asked: true } })
      return { ...found, suffix: '?own', pluginData: { own: true } }
    })
    on.onLoad({ filter: /[\\/]zod[\\/]/ }, async ({ path, suffix, pluginData }) =>
      suffix === '?own' ? { contents: await readFile(path, 'utf8'), loader: 'js', pluginData } : undefined,
    )
  },
}

/**
 * What nobody uses of GitHub's packages for Actions stays out: their manifests do not say that loading a file does
 * nothing, and files that are not used here bring two HTTP clients along. They name Node's modules without `node:`.
 */
const unusedActions = {
  name: 'unused-actions',
  setup(on) {
    on.onResolve({ filter: /^/ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
      const isOurs = /node_modules\/@actions\/[^/]+\/lib\//.test(importer) || path.startsWith('@actions/')
      if (!isOurs || pluginData?.pure) return undefined
      const from = isBuiltin(path) ? `node:${path.replace(/^node:/, '')}` : path
      const found = await on.resolve(from, { kind, importer, resolveDir, pluginData: { pure: true } })
      return { ...found, sideEffects: false }
    })
  },
}

/**
 * `@octokit/rest` without its plugins: a method for each of a thousand endpoints, a list of those that page, a log. They
 * are 85 KB that every start would read and run, and io/github/rest.ts, the only one to load it, takes `request` alone.
 */
const bareOctokit = {
  name: 'bare-octokit',
  setup(on) {
    on.onResolve({ filter: /^@octokit\/plugin-/ }, ({ path }) => ({ path, namespace: 'no-plugin' }))
    on.onLoad({ filter: /^/, namespace: 'no-plugin' }, () => ({
      contents: ['requestLog', 'legacyRestEndpointMethods', 'restEndpointMethods', 'paginateRest']
        .map((name) => `export const ${name} = () => ({})`)
        .join('\n'),
    }))
  },
}

/**
 * AWS's clients in their ESM form, of which only what is used goes in, without what they would look for by themselves: each
 * way to credentials, a browser's name, an HTTP client, and a warning about the Node that is to come. Requests are handed
 * to sources/shared/aws/request-handler.ts, and credentials come from sources/shared/aws/login.ts.
 */
const bareAws = {
  name: 'bare-aws',
  setup(on) {
    on.onResolve(
      { filter: /^(?:@aws-sdk|@smithy)\/|^bowser$/ },
      async ({ path, kind, importer, resolveDir, pluginData }) => {
        if (path in leftOut) return { path, namespace: 'left-out' }
        if (pluginData?.esm) return undefined
        const found = await on.resolve(path, {
          kind: 'import-statement',
          importer,
          resolveDir,
          pluginData: { esm: true },
        })
        return kind === 'import-statement'
          ? { ...found, path: found.path.replace('/dist-cjs/', '/dist-es/'), sideEffects: false }
          : undefined
      },
    )
    on.onResolve({ filter: /\/emitWarningIfUnsupportedVersion(?:\.js)?$/ }, () => ({
      path: 'warning',
      namespace: 'left-out',
    }))
    on.onLoad({ filter: /^/, namespace: 'left-out' }, ({ path }) => ({ contents: leftOut[path], loader: 'js' }))
  },
}

/** What stands in place of parts of AWS's clients. */
const leftOut = {
  '@aws-sdk/credential-provider-node': 'export const defaultProvider = undefined',
  '@smithy/node-http-handler':
    'export const NodeHttpHandler = { create: (handler) => handler }\nexport const streamCollector = undefined',
  bowser: 'export default undefined',
  warning: 'export const emitWarningIfUnsupportedVersion = () => {}\nexport const state = {}',
}

/** A module that has a builtin's exports one by one, so that only those that somebody uses are asked for. */
function named(path, names) {
  return [
    `const whole = require(${JSON.stringify(path)})`,
    'const from = (name) => whole[name]',
    ...[...names].sort().map((name) => `export const ${name} = /* @__PURE__ */ from('${name}')`),
    'export default whole',
  ].join('\n')
}

/** What our files import of Node's modules: which names there are is the affair of each Node, and bytes must not be. */
function usedBuiltins(files) {
  const used = new Map()
  for (const text of files.values()) {
    for (const [, words, path] of text.matchAll(/^import (?!type)([^']*) from '(node:[^']+)'/gm)) {
      const names = used.get(path) ?? used.set(path, new Set()).get(path)
      const listed = /\{([^}]*)\}/.exec(words)?.[1].split(',') ?? []
      for (const name of listed) {
        const found = /^\s*(?!type )(\w+)/.exec(name)?.[1]
        if (found !== undefined) names.add(found)
      }
    }
  }
  return used
}

/** Our files: path → text. */
async function ownFiles(changed) {
  const src = join(root, 'src')
  const files = (await readdir(src, { recursive: true })).filter((file) => file.endsWith('.ts')).sort()
  return new Map(
    await Promise.all(
      files.map(async (file) => [join(src, file), changed(file, await readFile(join(src, file), 'utf8'))]),
    ),
  )
}

/**
 * What every run loads, and what most runs would load at once: each file costs a start one or two milliseconds, the
 * bytes of one that is not used less.
 */
const engine = [
  'engine/run',
  'action/runner/event',
  'action/step',
  'action/start',
  'io/leak-guard/guard',
  'io/ledger/stores/file/kind',
  'io/ledger/stores/git-branch/kind',
  'io/system/hardening',
  'engine/stop',
  'io/system/runtime',
  'render/html/page',
  'render/json',
  'render/terminal-style',
  'render/markdown',
  'render/text',
  'sources/env/source',
  'sources/index',
  'targets/github/target',
  'targets/index',
].map((name) => join(root, `src/${name}.ts`))

/** Entry points that run the engine at once. */
const runners = ['index', 'conformance/index', 'action', 'action-plan', 'action-apply', 'action-drift']

/**
 * Makes one chunk of the engine. esbuild gives each set of modules that the same parts share a chunk of its own, which
 * would be dozens of small files. Where every part names the whole engine, there is one set: so each part of ours that is
 * loaded on demand names it, and a package is loaded on demand by such a part alone. A run has loaded the engine by then.
 */
const oneEngine = (files) => ({
  name: 'one-engine',
  setup(on) {
    const parts = new Set([...runners.map((name) => join(root, `src/${name}.ts`)), ...onDemand(files)])
    on.onResolve({ filter: /^engine:$/ }, ({ path }) => ({ path, namespace: 'engine' }))
    on.onLoad({ filter: /^/, namespace: 'engine' }, () => ({
      contents: engine.map((file) => `import ${JSON.stringify(file)}`).join('\n'),
      resolveDir: root,
    }))
    on.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      if (!files.has(path)) return undefined
      const text = atOnce(path, files.get(path))
      return { contents: parts.has(path) ? `${text}\nimport 'engine:'\n` : text, loader: 'ts' }
    })
  },
})

/** A file of ours with each `import()` of what the engine holds made a promise of it: a file less to load. */
function atOnce(file, text) {
  const held = new Set()
  const changed = text.replaceAll(lazily, (whole, path) => {
    const index = engine.indexOf(loadedBy(file, path))
    if (index < 0) return whole
    held.add(index)
    return `Promise.resolve(held${index})`
  })
  const imports = [...held].map((index) => `import * as held${index} from ${JSON.stringify(engine[index])}`)
  return [changed, ...imports].join('\n')
}

const lazily = /\bimport\('(\.[^']+)\.js'\)/g
const loadedBy = (file, path) => resolve(dirname(file), `${path}.ts`)

/** The files of ours that others load with `import()`, but for what the engine holds. */
function onDemand(files) {
  return [...files]
    .flatMap(([file, text]) => [...text.matchAll(lazily)].map(([, path]) => loadedBy(file, path)))
    .filter((file) => !engine.includes(file))
}
