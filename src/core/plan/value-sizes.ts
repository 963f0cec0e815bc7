import { bounds } from '../bounds.js'
import type { Config } from '../config.js'
import { SealpostError } from '../errors.js'
import type { SourceTold, SourceValue, SourceVersion } from '../value.js'
import { formOf } from './form-capabilities.js'

/**
 * Makes sure that what a source gave is of a size that no target is far from: fingerprints, the guard and the masks work
 * on every byte of it, and a slip of a megabyte is none that a target would take.
 * @throws SealpostError('source') with the name and its line; never with a size of a value
 */
export function checkSizes(read: SourceTold, config: Pick<Config, 'targets'>): void {
  const most = largestValue(config)
  for (const [environment, values] of read) {
    if (values.size > bounds.names) throw tooMany(environment, [...values.values()][bounds.names])
    for (const [name, value] of values) {
      if (Buffer.byteLength(name) > bounds.nameBytes) throw tooLong(value)
      if ('secret' in value && value.secret.bytes > most) throw tooLarge(name, value, most)
    }
  }
}

/** Largest value that is worked with, bytes: some times what the most generous target of a config takes. */
export function largestValue({ targets }: Pick<Config, 'targets'>): number {
  const most = targets.reduce((largest, { target: { capabilities } }) => {
    const forms = (['secret', 'public'] as const).map((form) => formOf(capabilities, form).maxBytes.is)
    return Math.max(largest, ...forms)
  }, 0)
  return Math.min(bounds.mostValueBytes, Math.max(bounds.valueBytes, bounds.valueTimes * most))
}

function tooMany(environment: string, first: SourceValue | SourceVersion | undefined): SealpostError {
  const message = `${environment} has more than ${bounds.names} names, the limit for one environment`
  return new SealpostError('source', message, {
    where: first?.at,
    hint: 'Nothing was written. Split them into several configs, each with its own owner and source.',
  })
}

function tooLong({ at }: Pick<SourceValue, 'at'>): SealpostError {
  const message = `a name is longer than ${bounds.nameBytes} bytes, the limit`
  return new SealpostError('source', message, {
    where: at,
    hint: 'Nothing was written. No target accepts such a name. Check whether a value is in the place of a name.',
  })
}

function tooLarge(name: string, { at }: SourceValue, most: number): SealpostError {
  return new SealpostError(
    'source',
    `${name}: the value is larger than ${most} bytes, far above the limit of any target`,
    {
      where: at,
      hint: 'Nothing was written. Remove it from the source, and store files of this size elsewhere.',
    },
  )
}
