import { treeFileSource } from '../shared/tree-file.js'

/** Plain YAML files, one for each environment. */
export const source = treeFileSource({
  id: 'yaml',
  title: 'YAML',
  path: 'secrets/{environment}.yaml',
  parse: async () => (await import('../shared/yaml.js')).parseYaml,
})
