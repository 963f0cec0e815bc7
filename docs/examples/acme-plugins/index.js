export { source } from './source.js'
export { target } from './target.js'
