import { wordHashes } from './fold/words.ts';

/** A headline as a key: its words, whatever case and marks they stand in. */
export const wordsKey = (text: string): string => wordHashes(text).join(' ');

/** A slug as a key: `BC-NV--Harbor Pact, 2nd Ld-Writethru` and `NV--Harbor Pact` are one. What follows the comma is the version's. */
export function slugKey(slug: string): string {
  const [name = ''] = slug.split(/,|\b\d+(?:st|nd|rd|th) ?ld/i, 1);
  return name
    .toLowerCase()
    .replace(/^(?:bc|am|pm)-+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
