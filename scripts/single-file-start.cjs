/**
 * What a single file starts with: `dist/`, byte for byte, is in it as assets, and is loaded from there as if it lay in a
 * folder. Packages of plug-ins are still loaded from disk.
 */
const { registerHooks } = require('node:module')
const { getAsset } = require('node:sea')
const { constants, Script } = require('node:vm')

const root = 'sealpost:/'
registerHooks({
  resolve(specifier, context, next) {
    const inside = specifier === `${root}cli.js` || (context.parentURL?.startsWith(root) && specifier.startsWith('.'))
    return inside ? { url: new URL(specifier, context.parentURL).href, shortCircuit: true } : next(specifier, context)
  },
  load(url, context, next) {
    if (!url.startsWith(root)) return next(url, context)
    return { format: 'module', source: getAsset(url.slice(root.length), 'utf8'), shortCircuit: true }
  },
})
// an import of this very script would know Node's own modules alone
const importModuleDynamically = constants.USE_MAIN_CONTEXT_DEFAULT_LOADER
new Script(`import('${root}cli.js')`, { importModuleDynamically }).runInThisContext()
