import * as z from 'zod/mini'

/** The setting `account`. */
export const account = z
  .string()
  .check(
    z.regex(/^[A-Za-z0-9_-]+$/, 'an account id holds letters and digits only'),
    z.describe(
      "The account's id: 32 characters, shown in the dashboard's address. Without it `CLOUDFLARE_ACCOUNT_ID` has to be set.",
    ),
  )
