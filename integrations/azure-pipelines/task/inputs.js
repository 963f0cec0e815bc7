const texts = { config: 'config', plan: 'plan', expires: 'expires', failOn: 'fail-on', reportDir: 'report-dir' }
const flags = { comment: 'comment', issue: 'issue', recover: 'recover' }
const lists = { target: 'target', environment: 'environment', accept: 'accept', tokenName: 'token-name' }

/**
 * The inputs of the task as arguments of `sealpost ci`, each a single one whatever it holds.
 * @param read an input's text by its name; nothing where it was not given
 * @throws Error for a flag that is neither true nor false
 */
export function argvOf(read) {
  return [
    read('command') || 'plan',
    ...Object.entries(texts).flatMap(([input, option]) => (read(input) ? [`--${option}=${read(input)}`] : [])),
    ...Object.entries(flags).flatMap(([input, option]) => (isTrue(input, read(input)) ? [`--${option}`] : [])),
    ...Object.entries(lists).flatMap(([input, option]) => items(read(input)).map((one) => `--${option}=${one}`)),
  ]
}

function isTrue(input, text = '') {
  if (!/^(?:true|false)?$/i.test(text)) throw new Error(`The input ${input} is true or false, and nothing else.`)
  return /^true$/i.test(text)
}

function items(text = '') {
  return text
    .split(/[,\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
}
