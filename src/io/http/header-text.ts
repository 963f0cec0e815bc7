/** Whether a header can carry a text: printable ASCII without blanks (RFC 9110, 5.5, and what tokens are made of). */
export function isSendable(text: string): boolean {
  return /^[\x21-\x7e]+$/.test(text)
}
