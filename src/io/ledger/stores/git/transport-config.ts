/** A key of git's config and its value. */
export type Setting = readonly [key: string, value: string]

/**
 * What of the user's config reaches our commands, whatever scope it stands in: how to log in, and how a network is
 * reached. All else (hooks, aliases, filters, signing, what is fetched and pushed along) has no say.
 */
const kept = /^(?:credential\.|http\.|safe\.directory$|ssh\.variant$|core\.(?:askpass|sshcommand)$)/

/** The settings that `git config --list -z` tells of, in their order. Keys are as git writes them: section and name in small letters. */
export function settingsIn(list: string): Setting[] {
  return list.split('\0').flatMap((line) => {
    if (line === '') return []
    const end = line.indexOf('\n')
    // a key without a value stands for yes
    return [end < 0 ? ([line, 'true'] as const) : ([line.slice(0, end), line.slice(end + 1)] as const)]
  })
}

/**
 * The settings that our commands get.
 * @param all of the checkout
 * @param remote its name there
 * @param address where it leads, without anything that logs in
 * @param login the header that logs in there; then nothing else does
 */
export function transportSettings(
  all: readonly Setting[],
  remote: string,
  address: string,
  login: string | undefined,
): Setting[] {
  const proxies = all.flatMap(([key, value]): Setting[] => {
    const name = new RegExp(`^remote\\.${remote.replace(/[.-]/g, '\\$&')}\\.(proxy|proxyauthmethod)$`).exec(key)?.[1]
    return name === undefined ? [] : [[`remote.ledger.${name}`, value]]
  })
  const logsIn = ([key, value]: Setting) =>
    key.startsWith('credential.') || (key.endsWith('.extraheader') && /^\s*authorization\s*:/i.test(value))
  const usable = all.filter((one) => kept.test(one[0]) && (login === undefined || !logsIn(one)))
  return [
    ...usable,
    ...proxies,
    ['remote.ledger.url', address],
    ...(login === undefined ? [] : [[`http.${address}.extraheader`, login] as const]),
    ['core.hooksPath', '/dev/null'],
    // each object a file, however many there are
    ['fetch.unpackLimit', '1000000000'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
    ['push.gpgSign', 'false'],
    ['push.followTags', 'false'],
    ['push.recurseSubmodules', 'no'],
    ['fetch.recurseSubmodules', 'no'],
    ['credential.interactive', 'false'],
  ]
}

/**
 * Settings as variables, which nobody else on the machine sees. Needs git 2.32.
 * @param alone keeps the user's own files out of play; at a path they also say whose folders git trusts
 */
export function asVariables(settings: readonly Setting[], alone: boolean): Record<string, string> {
  const pairs = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key] as const,
    [`GIT_CONFIG_VALUE_${index}`, value] as const,
  ])
  return {
    ...(alone ? { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', GIT_ATTR_NOSYSTEM: '1' } : {}),
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(pairs),
  }
}
