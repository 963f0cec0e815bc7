const verdicts = ['fail', 'warn', 'ignore']

/**
 * The inputs of the plugin, checked. Netlify fills in the defaults of `manifest.yml` and refuses names that it does not have.
 * @param {Record<string, unknown>} inputs
 * @returns {{ settings: { config: string, target: string | undefined, readsSource: boolean, onDifference: string, onMissingKey: string, inject: boolean } } | { wrong: string }}
 */
export function settingsOf(inputs) {
  const { config, target, compare, inject } = inputs
  const wrong = [
    ...(typeof config === 'string' && config !== '' ? [] : ['`config` has to be a path']),
    ...(target === undefined || typeof target === 'string' ? [] : ['`target` has to be a name']),
    ...oneOf('compare', compare, ['ledger', 'source']),
    ...oneOf('on-difference', inputs['on-difference'], verdicts),
    ...oneOf('on-missing-key', inputs['on-missing-key'], verdicts),
    ...oneOf('inject', inject, [true, false]),
  ]
  if (wrong.length > 0) return { wrong: wrong.join('; ') }
  return {
    settings: {
      config: String(config),
      target: target === undefined || target === '' ? undefined : String(target),
      readsSource: compare === 'source',
      onDifference: String(inputs['on-difference']),
      onMissingKey: String(inputs['on-missing-key']),
      inject: inject === true,
    },
  }
}

/**
 * @param {string} name
 * @param {unknown} given
 * @param {readonly unknown[]} known
 */
function oneOf(name, given, known) {
  return known.includes(given) ? [] : [`\`${name}\` has to be one of ${known.join(', ')}`]
}
