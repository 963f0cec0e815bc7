import type { StoreKind } from '../../store-kind.js'
import { type S3Settings, settings, usualKey } from './settings.js'

/** An object in a bucket: Amazon S3, and what speaks its API. */
export const store: StoreKind<S3Settings> = {
  id: 's3',
  config: { settings },
  access: { token: ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'] },
  keptBy: 'remote',
  usual: { files: [], texts: [usualKey] },
  setup: {
    label: 'an object in a bucket',
    where: 'an object in a bucket',
    example: '{ use: s3, bucket: NAME }',
    choices: [
      {
        id: 's3',
        help: 'an object in a bucket (S3, R2, MinIO): all jobs share it',
        words: [{ setting: 'bucket', question: 'Which bucket keeps it?', example: 'acme-ledgers' }],
        ignores: [],
      },
    ],
    propose: async () => ({}),
  },
  open: async (call) => (await import('./open.js')).openS3(store, call),
}
