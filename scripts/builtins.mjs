import { isBuiltin } from 'node:module'

const message = 'Sealpost needs Node 20.16, 22.3 or newer'

/** Stands at the top of every file of the bundle. */
export const tooOld = `const $builtin=process.getBuiltinModule??(()=>{throw Error(${JSON.stringify(message)})});`

/**
 * Node's own modules without `import`, which evaluates each of a module's exports, also those that Node would load only
 * when somebody asks for them (`webcrypto`, `WebSocket`): up to 40 ms of a start. Here only those are asked for that
 * somebody uses. Each package has its own way to them, or one that few runs load would share a file with what all load.
 */
export const builtins = {
  name: 'builtins',
  resolveId: {
    filter: { id: /^[a-z:_/]+$/ },
    handler(id, importer, { kind }) {
      const path = id.startsWith('node:') ? id : `node:${id}`
      // a package may ask for what only a newer Node has
      if (path !== id && !isBuiltin(id)) return null
      const [, by = ''] = /.*\/node_modules\/(.+)$/.exec(packageOf(importer) ?? '') ?? []
      const way = kind === 'require-call' ? 'whole' : 'named'
      return { id: `\0${way}:${path}?${by}`, moduleSideEffects: false }
    },
  },
  load: {
    filter: { id: /^\0(?:whole|named):node:/ },
    handler(id) {
      const [, kind, path] = /^\0(\w+):([^?]+)/.exec(id)
      const whole = `$builtin(${JSON.stringify(path)})`
      return { moduleType: 'js', code: kind === 'whole' ? `module.exports = ${whole}` : named(path, whole) }
    },
  },
}

/** A module with all exports of a builtin; those that nobody uses do not go into the bundle, whatever this Node has. */
function named(path, whole) {
  const names = Object.keys(process.getBuiltinModule(path)).filter((name) => name !== 'default')
  return [
    `const whole = /* @__PURE__ */ ${whole}`,
    'const from = (name) => whole[name]',
    'export default whole',
    ...names.map((name) => `export const ${name} = /* @__PURE__ */ from('${name}')`),
  ].join('\n')
}

/** The folder of the package that a file belongs to; undefined where that is ours. */
export function packageOf(file) {
  return /^[^\0].*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0]
}

/** The folder of the package that a file belongs to, wherever it is installed; undefined where that is ours. */
export function packageFolder(file) {
  return /.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0]
}
