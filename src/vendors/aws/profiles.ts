import { join } from 'node:path'
import { SealpostError } from '../../core/errors.js'
import type { LoginIo } from '../../core/login.js'

/** Keys of one profile, as the files have them. */
export type Profile = Readonly<Record<string, string>>

/** Profiles of the shared files by their names; what the credentials file says of one counts before the config file. */
export type Profiles = ReadonlyMap<string, Profile>

/**
 * Reads the shared files ("Shared config and credentials files", AWS SDKs and Tools Reference Guide, read 2026-11-30). Files
 * that are not there hold nothing.
 */
async function readProfiles(io: Pick<LoginIo, 'files' | 'variable'>): Promise<Profiles> {
  const profiles = new Map<string, Profile>()
  const add = (name: string, keys: Profile) => profiles.set(name, { ...profiles.get(name), ...keys })
  for (const [name, keys] of sectionsOf(await fileOf(io, 'AWS_CONFIG_FILE', 'config'))) {
    const [, profile] = /^profile\s+(.+)$/.exec(name) ?? []
    if (profile !== undefined) add(profile.trim().replace(/^(["'])(.*)\1$/, '$2'), keys)
    else if (name === 'default') add(name, keys)
  }
  for (const [name, keys] of sectionsOf(await fileOf(io, 'AWS_SHARED_CREDENTIALS_FILE', 'credentials'))) add(name, keys)
  return profiles
}

async function fileOf(io: Pick<LoginIo, 'files' | 'variable'>, variable: string, usual: string): Promise<string> {
  const home = io.variable('HOME') || io.variable('USERPROFILE')
  const path = io.variable(variable) || (home ? join(home, '.aws', usual) : undefined)
  const bytes = path === undefined ? undefined : await io.files.read(path)
  return bytes === undefined ? '' : Buffer.from(bytes).toString()
}

/** The sections of an INI text. Lines that are indented belong to the key before them, and no key here has such. */
function sectionsOf(text: string): [string, Profile][] {
  const sections: [string, Record<string, string>][] = []
  for (const line of text.split(/\r?\n/)) {
    const [, name] = /^\s*\[([^\]]+)\]/.exec(line) ?? []
    const [, key, value] = /^([A-Za-z_][\w]*)\s*=\s*(.*?)\s*(?:\s[#;].*)?$/.exec(line) ?? []
    if (name !== undefined) sections.push([name.trim(), {}])
    else if (key !== undefined && value !== undefined)
      Object.assign(sections.at(-1)?.[1] ?? {}, { [key.toLowerCase()]: value })
  }
  return sections
}

/** The profile that counts, and those that it may lead to. */
export interface ChosenProfile {
  readonly name: string
  readonly profiles: Profiles
  readonly region: string | undefined
  /** Whether it has to give credentials: it was named, or says how. */
  readonly gives: boolean
}

/**
 * The profile that AWS_PROFILE names, or `default`.
 * @returns undefined where none is named and there is no default one
 * @throws SealpostError('token-missing') where the one that is named is not there
 */
export async function chosenProfile(io: Pick<LoginIo, 'files' | 'variable'>): Promise<ChosenProfile | undefined> {
  const profiles = await readProfiles(io)
  const named = io.variable('AWS_PROFILE')?.trim()
  const name = named || 'default'
  const profile = profiles.get(name)
  if (profile !== undefined) {
    const gives =
      Boolean(named) || Object.keys(profile).some((key) => /^(?:aws_|role_arn|sso_|login_|credential_)/.test(key))
    return { name, profiles, region: profile.region, gives }
  }
  if (!named) return undefined
  throw new SealpostError(
    'token-missing',
    `AWS_PROFILE names ${shownProfile(name)}, which is not in the shared files`,
    { hint: 'Nothing was read. Use one from `aws configure list-profiles`, or unset AWS_PROFILE.' },
  )
}

/** Names of profiles are anybody's; anything unusual could carry more than a name. */
export function shownProfile(name: string): string {
  return /^[\w.@ -]{1,64}$/.test(name) ? name : 'a profile'
}
