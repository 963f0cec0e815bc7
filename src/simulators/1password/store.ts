import { randomBytes } from 'node:crypto'

/** One field of an item, as Connect keeps it. */
export interface Field {
  readonly id: string
  readonly label: string
  readonly type: 'STRING' | 'CONCEALED' | 'OTP' | 'URL'
  readonly purpose?: 'USERNAME' | 'PASSWORD' | 'NOTES'
  readonly section?: { readonly id: string }
  readonly value: string
}

/** One item. */
export interface Item {
  readonly id: string
  title: string
  version: number
  /** ms since the epoch. */
  readonly created: number
  updated: number
  state: 'ARCHIVED' | undefined
  readonly sections: { readonly id: string; readonly label: string }[]
  fields: Field[]
}

/** One vault, and whether the token may read it. */
export interface Vault {
  readonly id: string
  readonly name: string
  readonly open: boolean
  readonly items: Item[]
}

/** 26 letters and digits, as 1Password's ids are. */
export function newId(): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz234567'
  return [...randomBytes(26)].map((byte) => letters[byte % 32]).join('')
}
