import { type Code, SealpostError } from '../../../../core/errors.js'
import type { GitEnd } from './git-program.js'

/** Where the remedy depends on the host that runs the job. */
export interface Place {
  /** How a person finds the ledger. */
  readonly where: string
  /** Name of the remote. */
  readonly remote: string
  /** What gives a job of this host the right to push. */
  readonly remedy: string
}

/**
 * What git says, in the words of its own messages (git 2.39 to 2.51, `LC_ALL=C`) and of the hosts behind it: GitLab,
 * GitHub, Bitbucket, Azure Repos and Gitea, as people quote them in public (read 2026-11-30). Guesses, all of them: what none
 * fits is told as trouble of git's. The first that fits counts.
 */
const words: readonly (readonly [Code, RegExp])[] = [
  ['ledger-busy', /couldn't find remote ref|not our ref|unadvertised object/i],
  ['config', /dubious ownership|unsafe repository/i],
  [
    'forbidden',
    /returned error: 403|not allowed to (?:push|upload|force)|denied to |write access .* not granted|protected branch|hook declined|deny updating|GH\d{3}:|TF\d{6}|deploy key .*read.?only|marked as read.only|insufficient permission/i,
  ],
  [
    'unauthorized',
    /Authentication failed|could not read (?:Username|Password)|terminal prompts disabled|returned error: 401|Access denied|Permission denied \(|Host key verification failed|no mutual signature|Invalid (?:username|credentials)/i,
  ],
  [
    'not-found',
    /returned error: 404|repository .*not found|does not appear to be a git repository|project you were looking for/i,
  ],
  ['limited', /returned error: 429|rate limit/i],
  ['unavailable', /returned error: 5\d\d|internal server error/i],
  [
    'network',
    /Could not resolve|Failed to connect|Couldn't connect|Connection (?:refused|reset|timed out|closed)|timed out|SSL|TLS|certificate|early EOF|hung up|unable to access|Network is unreachable|No route to host|too slow|transfer closed|RPC failed/i,
  ],
]

/** What a command of git that did not end well says of the reason. */
export function codeOf({ status, said }: GitEnd): Code {
  if (status === undefined) return 'timeout'
  return words.find(([, form]) => form.test(said))?.[0] ?? 'unavailable'
}

/**
 * The error for a command of git that did not end well. Nothing of what git wrote is in it: that quotes addresses, which
 * may hold passwords, and what a server chose to say.
 * @param doing what it was to do: "read the refs"
 */
export function troubleOf(end: GitEnd, doing: string, { where, remote, remedy }: Place): SealpostError {
  const code = codeOf(end)
  if (code === 'ledger-busy') return movedMeanwhile(where)
  const by = `Run \`git ls-remote ${remote}\` by hand to see why.`
  const told: Partial<Record<Code, readonly [what: string, hint: string]>> = {
    config: [
      'git does not trust the checkout, because another user owns it',
      'Nothing was written. Run `git config --global --add safe.directory` with the folder of the checkout.',
    ],
    forbidden: [`the remote does not allow this job to ${doing}`, remedy],
    unauthorized: [`git could not log in to ${doing}`, `${by} ${remedy}`],
    'not-found': [
      `there is no repository to ${doing}`,
      `Check the address of the remote \`${remote}\`, and that this user has access to it.`,
    ],
    limited: [
      `the remote's rate limit was reached, and it did not ${doing}`,
      'Run again later; completed writes are kept.',
    ],
    network: [`the remote could not be reached to ${doing}`, `Check the network and the proxy. ${by}`],
    timeout: [
      `git took too long to ${doing}, or received too much data`,
      `Run again; the next run finds out what was written. ${by}`,
    ],
  }
  const [what, hint] = told[code] ?? [`git could not ${doing}`, by]
  return new SealpostError(code, what, { where, hint })
}

/** The error for refs that were not any more where they had been seen, each time they were looked at. */
export function movedMeanwhile(where: string): SealpostError {
  return new SealpostError('ledger-busy', 'the ledger was changed while it was read', {
    where,
    hint: 'Nothing was written. Run again.',
  })
}
