/** Names of variables that hold credentials, as sources and targets call theirs. */
const credential = /(?:^|_)(?:KEY|TOKEN|SECRET|PASSWORD|ACCESSTOKEN)(?:_PREVIOUS)?$|^DOTENV_PRIVATE_KEY/

/** Shorter texts stand in a log for other reasons, too. */
const shortest = 8

/** What of an environment is to be hidden in the log: each line of each credential, as the agent takes one line at a time. */
export function masksIn(env) {
  const lines = Object.entries(env)
    .filter(([name]) => credential.test(name))
    .flatMap(([, value = '']) => value.split(/\r?\n/))
    .filter((line) => line.length >= shortest)
  return [...new Set(lines)]
}
