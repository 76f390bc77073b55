import { type Html, html } from '../html.ts';

/**
 * Plain words with their scores and ranges, as `3-2` and `10-12`, each kept on one line: browsers break lines behind a hyphen. The words stay as
 * they are, so that they are found and copied as they came.
 *
 * @example unbroken('It won 3-2.') // It won <span class="unbroken">3-2</span>.
 */
export function unbroken(words: string): string | Html {
  if (!joined.test(words)) return words;
  // every second part is what was split at
  return html`${words.split(joined).map((part, i) => (i % 2 === 1 ? html`<span class="unbroken">${part}</span>` : part))}`;
}

/** Two numbers of a few digits, alone: no part of a date, an address or a longer row. */
const joined = /(?<![\p{L}\p{N}.,/-])(\d{1,4}[-–]\d{1,4})(?![\p{L}\p{N}/-]|[.,]\d)/u;
