const verdicts = ['fail', 'warn', 'ignore']

/** The inputs of the plugin, checked: `settings.d.ts` says what it takes and gives. */
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

function oneOf(name, given, known) {
  return known.includes(given) ? [] : [`\`${name}\` has to be one of ${known.join(', ')}`]
}
