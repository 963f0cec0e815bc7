/** Whether a header can carry a text: printable ASCII without blanks (RFC 9110, 5.5, and what tokens are made of). */
export declare function isSendable(text: string): boolean;
