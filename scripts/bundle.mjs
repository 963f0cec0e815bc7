import { chmod } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { builtins, packageOf, tooOld } from './builtins.mjs'
import { eager } from './eager.mjs'
import { entries, mainEntry } from './entries.mjs'
import { plainTexts } from './plain-texts.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')

/** Packages of which only what is used is to go in, although they do not say so themselves. */
const withoutSideEffects = ['yaml', '@actions/core', '@actions/github', '@octokit/']

/** The files that a start loads, and the folder of what is in each; the last one has the rest. */
const folders = { packages: 'node_modules', io: join('src', 'io'), core: join('src', 'core'), engine: '' }

/**
 * Bundles everything that runs. Equal inputs give equal bytes.
 *
 * What a step of the Action loads at once is in a few files, whoever else uses parts of it. Each further file costs a start
 * half a millisecond; but V8 keeps the syntax trees of a whole file while it compiles it, twenty times its size, and fresh
 * memory costs more than that where the file is large. Whatever is loaded by `import()` is in files of its own.
 * @param {string} out the folder, absolute
 * @param {object} [how]
 * @param {(file: string, text: string) => string} [how.changed] gives each of our files, named from `src` on, as it goes in
 * @param {boolean} [how.readable] with the names and lines of the sources, and nothing moved for a start's sake
 * @returns the folders of the packages that went in, from the root on, sorted; and each file with what is in it
 * @throws where something is imported or named as an entry that does not exist
 */
export async function bundle(out, { changed = (_, text) => text, readable = false } = {}) {
  const input = entries(root)
  const main = mainEntry(root)
  const format = formatOf(readable)
  const plain = [builtins, bareOctokit, bareContext, bareYaml, bareAws, sources(changed)]
  // which modules there are, and not how they are written
  const started = await chunksOf({ [main]: input[main] }, plain, (build) => build.generate(formatOf(true)))
  const atStart = loadedBy(`${main}.js`, started)
  // each also takes what it imports, unless an earlier one has it
  const groups = Object.entries(folders).map(([name, folder], index) => ({
    name,
    test: (id) => atStart.has(id) && relative(root, id).startsWith(folder),
    priority: Object.keys(folders).length - index,
  }))
  const plugins = readable ? plain : [...plain, eager(root), plainTexts]
  const chunks = await chunksOf(input, plugins, (build) =>
    build.write({ ...format, dir: out, codeSplitting: { groups } }),
  )
  for (const { fileName, code } of chunks) if (code.startsWith('#!')) await chmod(join(out, fileName), 0o755)
  const files = new Map(chunks.map(({ fileName, moduleIds }) => [fileName, moduleIds.map((id) => relative(root, id))]))
  return { packages: packagesIn(chunks), files }
}

const formatOf = (readable) => ({
  format: 'esm',
  chunkFileNames: 'chunks/[name]-[hash].js',
  // a start reads every byte
  minify: !readable,
  // each use of a constant of a module asks whether it is there yet, and a variable always is
  topLevelVar: !readable,
  comments: readable,
  postBanner: tooOld,
  // packages ask for Node's modules alone, and those they are given
  polyfillRequire: false,
})

async function chunksOf(input, plugins, made) {
  const build = await rolldown({
    cwd: root,
    input,
    platform: 'node',
    transform: { target: 'node20.16' },
    // a package is named by where it was looked for, also where `node_modules` is a link
    resolve: { symlinks: false, alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') } },
    treeshake: { moduleSideEffects: withoutSideEffects.map((name) => ({ test: inPackage(name), sideEffects: false })) },
    plugins,
    onLog(level, log, pass) {
      if (log.code === 'UNRESOLVED_IMPORT') throw new Error(log.message)
      pass(level, log)
    },
  })
  try {
    const { output } = await made(build)
    return output.filter(({ type }) => type === 'chunk')
  } finally {
    await build.close()
  }
}

/** The modules that a file loads before it does anything; the file's own, which does it, is not among them. */
function loadedBy(fileName, chunks) {
  const entry = chunks.find((chunk) => chunk.fileName === fileName)
  const reached = new Set([entry])
  for (const { imports } of reached) {
    for (const one of chunks) if (imports.includes(one.fileName)) reached.add(one)
  }
  const modules = new Set([...reached].flatMap(({ moduleIds }) => moduleIds))
  modules.delete(entry.facadeModuleId)
  return modules
}

/**
 * `@octokit/rest` for `request` alone, which io/github/rest.ts, the only one to load it, takes of it. Every start would read
 * and run the rest: a method for each of a thousand endpoints, a list of those that page, a log, GraphQL, a way to log in;
 * and a parser of JSON and of media types, which are never asked, since bodies are texts and Octokit sees none of an answer.
 */
const bareOctokit = {
  name: 'bare-octokit',
  resolveId: {
    filter: { id: /^@octokit\/(?:plugin-|graphql$|auth-token$)|^(?:json-with-bigint|content-type)$/ },
    handler: (id, importer) =>
      importer?.includes('/@octokit/') ? { id: `\0bare:${id}`, moduleSideEffects: false } : null,
  },
  load: {
    filter: { id: /^\0bare:/ },
    handler: () => ({ moduleType: 'js', code: unusedInOctokit }),
  },
}

/** What Octokit imports and does not need. Of a plug-in and of GraphQL it makes something at once; the others it only calls. */
const unusedInOctokit = [
  ...['requestLog', 'legacyRestEndpointMethods', 'restEndpointMethods', 'paginateRest'].map(
    (name) => `export const ${name} = () => ({})`,
  ),
  'export const withCustomRequest = () => ({ defaults: () => undefined })',
  ...['createTokenAuth', 'JSONParse', 'JSONStringify', 'parse'].map((name) => `export const ${name} = undefined`),
].join('\n')

/**
 * The class that reads an event, without the `context` that `@actions/github` makes of it as it is loaded: event.ts makes
 * its own, from the variables of the run.
 */
const bareContext = {
  name: 'bare-context',
  resolveId: {
    filter: { id: /^@actions\/github$/ },
    handler: () => ({ id: '\0bare-context', moduleSideEffects: false }),
  },
  load: {
    filter: { id: /^\0bare-context$/ },
    handler: () => ({
      moduleType: 'js',
      code: `import { Context } from ${JSON.stringify(join(root, 'node_modules/@actions/github/lib/context.js'))}
export const context = { constructor: Context }`,
    }),
  },
}

/**
 * `yaml` without what writes YAML, 40 KB that every start would read: all that is read here has plain keys (`stringKeys`),
 * and nothing is written by this package. And without the types of YAML 1.1: what is read here is YAML 1.2, in which a tag
 * such as `!!set` is as unknown as any other.
 */
const bareYaml = {
  name: 'bare-yaml',
  load: {
    filter: { id: /\/yaml\/browser\/dist\/(?:stringify\/|schema\/(?:json|yaml-1\.1\/(?!merge))).*\.js$/ },
    handler(id) {
      const file = basename(id, '.js')
      const names = (exportsOfYaml[file] ?? [file]).map((name) => `left as ${name}`).join(', ')
      const left = id.includes('/schema/') ? 'undefined' : "() => { throw new Error('the bundle writes no YAML') }"
      return { moduleType: 'js', code: `const left = ${left}\nexport { ${names} }` }
    },
  },
}

/** What a file of `yaml` exports, where that is more than what it is named for. */
const exportsOfYaml = {
  foldFlowLines: ['FOLD_BLOCK', 'FOLD_FLOW', 'FOLD_QUOTED', 'foldFlowLines'],
  stringify: ['createStringifyContext', 'stringify'],
  stringifyComment: ['indentComment', 'lineComment', 'stringifyComment'],
  timestamp: ['floatTime', 'intTime', 'timestamp'],
}

/**
 * AWS's clients in their ESM form, of which only what is used goes in, without what they would look for by themselves: each
 * way to credentials, a browser's name, an HTTP client, and a warning about the Node that is to come. Requests are handed
 * to vendors/aws/request-handler.ts, and credentials come from vendors/aws/login.ts.
 */
const bareAws = {
  name: 'bare-aws',
  resolveId: {
    filter: { id: /^(?:@aws-sdk|@smithy)\/|^bowser$|\/emitWarningIfUnsupportedVersion(?:\.js)?$/ },
    async handler(id, importer, { kind }) {
      const name = id.endsWith('.js') || id.startsWith('.') ? 'warning' : id
      if (Object.hasOwn(leftOut, name)) return { id: `\0left-out:${name}`, moduleSideEffects: false }
      const found = await this.resolve(id, importer, { kind, skipSelf: true })
      if (found === null || kind !== 'import-statement') return found
      return { ...found, id: found.id.replace('/dist-cjs/', '/dist-es/'), moduleSideEffects: false }
    },
  },
  load: {
    filter: { id: /^\0left-out:/ },
    handler: (id) => ({ moduleType: 'js', code: leftOut[id.slice('\0left-out:'.length)] }),
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

const sources = (changed) => ({
  name: 'sources',
  transform: {
    filter: { id: /\.ts$/ },
    handler(text, id) {
      const file = relative(join(root, 'src'), id)
      return file.startsWith('..') ? undefined : changed(file.split(sep).join('/'), text)
    },
  },
})

function packagesIn(chunks) {
  const folders = chunks.flatMap(({ moduleIds }) => moduleIds.flatMap((id) => packageOf(id) ?? []))
  return [...new Set(folders)].map((folder) => relative(root, folder)).sort()
}

function inPackage(name) {
  return new RegExp(`/node_modules/${name.endsWith('/') ? name : `${name}/`}`)
}
