import type { Capabilities } from '../../core/target.js'
import { accessWith, model, verified } from '../aws-shared/capabilities.js'

const api = 'Systems Manager API reference'

/** What the Parameter Store can and cannot do, each with its source. */
export const capabilities: Capabilities = {
  title: 'AWS Systems Manager Parameter Store',
  access: accessWith({
    host: 'ssm',
    variable: 'AWS_ENDPOINT_URL_SSM',
    prefix: 'AmazonSSM',
    reads: ['GetParametersByPath', 'GetParameters', 'DescribeParameters'],
    permissions: [
      'ssm:GetParametersByPath and ssm:GetParameters on the parameters of the path',
      'ssm:DescribeParameters on *, ssm:PutParameter and ssm:DeleteParameters on the parameters of the path, to write',
    ],
  }),
  forms: {
    secret: {
      readBack: {
        is: 'value',
        source: `${api}, GetParametersByPath; if decrypting is not allowed, version stamps are used`,
        verified,
      },
      revision: {
        is: 'per-value',
        source: `${api}, PutParameter: each one creates a version with a number and a time`,
        verified,
      },
      maxBytes: {
        is: 8192,
        source: `${api}, PutParameter: 4 KB for a standard parameter, 8 KB for an advanced one`,
        verified,
      },
      empty: { is: false, source: `${api}, PutParameter`, verified },
    },
    public: false,
  },
  names: {
    fold: 'exact',
    pattern: { is: '[A-Za-z0-9_.-]+', source: `${api}, PutParameter: a slash is for the path`, verified },
    reserved: {
      is: [],
      source: `${api}, PutParameter: names that begin with aws or ssm are reserved`,
      verified,
    },
    maxLength: { is: 512, source: `${api}, PutParameter: 1,011 with its ARN; the path is 256 at most`, verified },
  },
  page: { is: 10, source: `${model}: GetParametersByPathMaxResults`, verified },
  batch: {
    is: { shape: 'one', max: 50 },
    source: `${api}: PutParameter writes one; DeleteParameters takes ten`,
    verified,
  },
  maxPerScope: {
    is: 5000,
    source: 'quota of 10,000 standard parameters a region; a place is listed up to this number',
    verified,
  },
  maxTotalBytes: {
    is: Number.POSITIVE_INFINITY,
    source: 'no such limit, except for a JSON parameter, which is one value',
    verified,
  },
  takesEffect: { is: 'now', source: "at the application's next read", verified },
  places: [{ place: '{ path: PATH }', means: 'the parameters directly below it, such as /shop/production' }],
  pace: {
    writeGapMs: { is: 350, source: 'quota of 3 PutParameter a second, unless raised for the account', verified },
    unstatedWaitMs: { is: 1000, source: 'not documented; a guess that doubles with each try', verified },
  },
  tickMs: { is: 1000, source: 'dates are seconds', verified },
  cannot: [
    {
      is: 'show that a parameter was deleted and recreated, except by its version number and time: it has no id',
      source: `${api}, GetParametersByPath`,
      verified,
    },
    {
      is: 'encrypt an existing String parameter: its type cannot be changed, so it is left alone',
      source: `${api}, PutParameter: HierarchyTypeMismatchException`,
      verified,
    },
    { is: 'store a value with double braces, {{ and }}', source: `${api}, PutParameter`, verified },
    { is: 'store an empty value', source: `${api}, PutParameter`, verified },
  ],
}
