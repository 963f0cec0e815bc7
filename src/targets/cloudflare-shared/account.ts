import * as z from 'zod/mini'

/** The setting `account`. */
export const account = z
  .string()
  .check(
    z.regex(/^[0-9A-Fa-f]{32}$/, 'an account id has 32 digits from 0 to 9 and a to f'),
    z.describe("The account's id: 32 characters, shown in the dashboard's address. Default: `CLOUDFLARE_ACCOUNT_ID`."),
  )

/** An account id is 32 hex digits, whose case says nothing: two spellings of it must not make two places of one. */
export function accountKey(account: string): string {
  return account.toLowerCase()
}
