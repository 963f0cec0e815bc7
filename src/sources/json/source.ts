import { treeFileSource } from '../shared/tree-file.js'

/** Plain JSON files, one for each environment. */
export const source = treeFileSource({
  id: 'json',
  title: 'JSON',
  path: 'secrets/{environment}.json',
  parse: async () => (await import('../shared/json.js')).parseJson,
})
