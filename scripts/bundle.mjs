import { readFile } from 'node:fs/promises'
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
    plugins: [builtins, oneEngine],
    banner: {
      js: "import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);",
    },
  })
  return metafile
}

/**
 * Node's own modules by `require`. An `import` evaluates each of a module's exports, also those that Node would load
 * only when somebody asks for them (`webcrypto`, `WebSocket`): up to 40 ms of a start.
 */
const builtins = {
  name: 'builtins',
  setup(on) {
    on.onResolve({ filter: /^node:/ }, ({ path, kind }) =>
      kind === 'import-statement' && path !== 'node:module' ? { path, namespace: 'builtin' } : undefined,
    )
    on.onLoad({ filter: /^/, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = require(${JSON.stringify(path)})`,
      loader: 'js',
    }))
  },
}

/** What every run loads. */
const engine = [
  'run',
  'action/trust',
  'io/guard',
  'io/quiet',
  'io/world',
  'render/json',
  'render/markdown',
  'render/text',
]
/** What is loaded for runs only. A file that is missing here costs a few chunks more, no harm else. */
const forRuns =
  /src\/(index|conformance\/index|targets\/[^/]+\/(target|api)|sources\/(env|dotenvx?)|render\/html|io\/config-schema|action\/[\w-]+|cli\/(plan|apply|drift|doctor))\.ts$/

/**
 * Makes one chunk of the engine. esbuild gives each set of modules that the same parts share a chunk of its own, which
 * would be dozens of small files, and each costs a start half a millisecond. Where every part names the whole engine,
 * there is one set.
 */
const oneEngine = {
  name: 'one-engine',
  setup(on) {
    on.onResolve({ filter: /^engine:$/ }, ({ path }) => ({ path, namespace: 'engine' }))
    on.onLoad({ filter: /^/, namespace: 'engine' }, () => ({
      contents: engine.map((name) => `import ${JSON.stringify(join(root, `src/${name}.ts`))}`).join('\n'),
      resolveDir: root,
    }))
    on.onLoad({ filter: forRuns }, async ({ path }) => ({
      contents: `${await readFile(path, 'utf8')}\nimport 'engine:'\n`,
      loader: 'ts',
    }))
  },
}
