/** The bullet that opens a line as the item of a list, the space after it included. */
export const BULLET = /^(?:[*•·■▪●+]|(?:--?|_)(?=\s)|[–—](?=\s))\s*(?=\S)/u;

/** The number that opens a line, `1.` or `(1)`, the space after it included. */
export const NUMBER = /^\(?(\d{1,2})[.)]\s+/;
