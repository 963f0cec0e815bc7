import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')

/**
 * Bundles everything that runs. Equal inputs give equal bytes.
 * @param {string} out the folder, absolute
 * @returns what went into it, as esbuild tells it
 */
export async function bundle(out) {
  const files = await ownFiles()
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
    // whole lines stay readable for whoever reviews what runs in their pipeline; only dead code goes
    minifySyntax: true,
    legalComments: 'none',
    chunkNames: 'chunks/[name]-[hash]',
    metafile: true,
    logLevel: 'warning',
    // in its ESM form, of which only what is used goes in
    alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') },
    plugins: [builtins(usedBuiltins(files)), oneEngine(files)],
    banner: {
      js: "import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);",
    },
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
      if (kind !== 'import-statement' || path === 'node:module') return undefined
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
async function ownFiles() {
  const src = join(root, 'src')
  const files = (await readdir(src, { recursive: true })).filter((file) => file.endsWith('.ts')).sort()
  return new Map(
    await Promise.all(files.map(async (file) => [join(src, file), await readFile(join(src, file), 'utf8')])),
  )
}

/**
 * What every run loads. The Action's own part and the page are among it although a command line runs without them: 2 ms
 * there, and each job waits 4 ms less.
 */
const engine = [
  'run',
  'action/event',
  'action/main',
  'action/start',
  'io/guard',
  'io/quiet',
  'io/stop',
  'io/world',
  'render/html',
  'render/json',
  'render/look',
  'render/markdown',
  'render/text',
  'sources/index',
  'targets/index',
]

/** Entry points that run the engine at once. */
const runners = ['index', 'conformance/index', 'action', 'action-plan', 'action-apply', 'action-drift']

/**
 * Makes one chunk of the engine. esbuild gives each set of modules that the same parts share a chunk of its own, which
 * would be dozens of small files, and each costs a start a millisecond. Where every part names the whole engine, there
 * is one set: so each part of ours that is loaded on demand names it. A run has loaded it by then; `keygen` and `init`,
 * which are no runs, wait for it some hundredths of a second.
 */
const oneEngine = (files) => ({
  name: 'one-engine',
  setup(on) {
    const parts = new Set([...runners.map((name) => join(root, `src/${name}.ts`)), ...onDemand(files)])
    on.onResolve({ filter: /^engine:$/ }, ({ path }) => ({ path, namespace: 'engine' }))
    on.onLoad({ filter: /^/, namespace: 'engine' }, () => ({
      contents: engine.map((name) => `import ${JSON.stringify(join(root, `src/${name}.ts`))}`).join('\n'),
      resolveDir: root,
    }))
    on.onLoad({ filter: /\.ts$/ }, ({ path }) =>
      parts.has(path) ? { contents: `${files.get(path)}\nimport 'engine:'\n`, loader: 'ts' } : undefined,
    )
  },
})

/** The files of ours that others load with `import()`. */
function onDemand(files) {
  return [...files].flatMap(([file, text]) =>
    [...text.matchAll(/\bimport\('(\.[^']+)\.js'\)/g)].map(([, path]) => resolve(dirname(file), `${path}.ts`)),
  )
}
