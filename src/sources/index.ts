import type { SourceList } from '../core/source.js'
import type { WriterList } from '../core/source-writer.js'
import { source as env } from './env/source.js'

/**
 * Every source that Sealpost brings along, in the order in which people are offered them; loaded when a config names it, but
 * for the environment, which most do.
 */
export const sources: SourceList = {
  dotenvx: () => import('./dotenvx/source.js'),
  dotenv: () => import('./dotenv/source.js'),
  env: async () => ({ source: env }),
  'aws-secrets-manager': () => import('./aws-secrets-manager/source.js'),
  'aws-ssm': () => import('./aws-ssm/source.js'),
  'gcp-secret-manager': () => import('./gcp-secret-manager/source.js'),
  'azure-key-vault': () => import('./azure-key-vault/source.js'),
  '1password': () => import('./1password/source.js'),
  phase: () => import('./phase/source.js'),
  doppler: () => import('./doppler/source.js'),
  infisical: () => import('./infisical/source.js'),
  vault: () => import('./vault/source.js'),
  sops: () => import('./sops/source.js'),
  age: () => import('./age/source.js'),
  json: () => import('./json/source.js'),
  yaml: () => import('./yaml/source.js'),
  exec: () => import('./exec/source.js'),
}

/** What brings values into a source, for `import` alone. A kind of source that is not among them can only be read. */
export const writers: WriterList = {
  dotenvx: () => import('./dotenvx/writer.js'),
  dotenv: () => import('./dotenv/writer.js'),
  'aws-secrets-manager': () => import('./aws-secrets-manager/writer.js'),
  'aws-ssm': () => import('./aws-ssm/writer.js'),
  vault: () => import('./vault/writer.js'),
  sops: () => import('./sops/writer.js'),
}
