/** Marks that open an item of a list wherever they stand; a star, a plus, a dash and the like do at the start of a line alone. */
export const BULLETS = '•⁃‣▪●■◦·';

/** The bullet that opens a line as the item of a list, the space after it included. */
export const BULLET = new RegExp(String.raw`^(?:[*+${BULLETS}]|(?:--?|_)(?=\s)|[–—](?=\s))\s*(?=\S)`, 'u');

/** The number that opens a line, `1.` or `(1)`, the space after it included. */
export const NUMBER = /^\(?(\d{1,2})[.)]\s+/;
