import type { Capabilities } from '../../core/target.js'
import { accessWith, model, verified } from '../aws-shared/capabilities.js'

const api = 'Secrets Manager API reference'

/** What Secrets Manager can and cannot do, each with its source. */
export const capabilities: Capabilities = {
  title: 'AWS Secrets Manager',
  access: accessWith({
    host: 'secretsmanager',
    variable: 'AWS_ENDPOINT_URL_SECRETS_MANAGER',
    prefix: 'secretsmanager',
    reads: ['BatchGetSecretValue', 'ListSecrets', 'GetSecretValue', 'DescribeSecret'],
    permissions: [
      'secretsmanager:ListSecrets and secretsmanager:BatchGetSecretValue on *',
      'secretsmanager:GetSecretValue and secretsmanager:DescribeSecret on the secrets of the prefix',
      'secretsmanager:CreateSecret, secretsmanager:PutSecretValue, secretsmanager:RestoreSecret and secretsmanager:DeleteSecret on them, to write',
    ],
  }),
  forms: {
    secret: {
      readBack: {
        is: 'value',
        source: `${api}, BatchGetSecretValue; if not allowed, version stamps are used`,
        verified,
      },
      revision: { is: 'per-value', source: `${api}, PutSecretValue: each one creates a version with an id`, verified },
      maxBytes: { is: 65_536, source: `${model}: SecretString`, verified },
      empty: { is: false, source: `${model}: SecretString has one character at least`, verified },
    },
    public: false,
  },
  names: {
    fold: 'exact',
    pattern: { is: '[A-Za-z0-9_+=.@-]+', source: `${api}, CreateSecret: a slash is for the prefix`, verified },
    reserved: { is: [], source: 'none is documented', verified },
    maxLength: { is: 256, source: `${model}: 512 with the prefix, which is 256 at most`, verified },
  },
  page: { is: 20, source: `${model}: MaxResultsBatchType; ${api}, BatchGetSecretValue`, verified },
  batch: { is: { shape: 'one', max: 50 }, source: `${api}: no operation writes several secrets`, verified },
  maxPerScope: { is: 5000, source: 'quota of 500,000 secrets a region; a place is listed up to this number', verified },
  maxTotalBytes: {
    is: Number.POSITIVE_INFINITY,
    source: 'no such limit, except for a JSON secret, which is one value',
    verified,
  },
  takesEffect: { is: 'now', source: "at the application's next read", verified },
  places: [{ place: '{ prefix: PREFIX }', means: 'the secrets with this name prefix, such as shop/production/' }],
  pace: {
    writeGapMs: { is: 0, source: 'quota of 50 writes a second', verified },
    unstatedWaitMs: { is: 1000, source: 'not documented; a guess that doubles with each try', verified },
  },
  tickMs: { is: 1000, source: 'dates are seconds; a stamp is a version id, which is random', verified },
  cannot: [
    {
      is: 'free a name at once: a removed secret is kept for at least 7 days, and its name cannot be reused until then',
      source: `${api}, DeleteSecret; forced deletion is possible, but never used`,
      verified,
    },
    { is: 'store an empty value', source: model, verified },
  ],
}
