import { wordHashes } from './fold/words.ts';

/** A headline as a key: its words, whatever case and marks they stand in. */
export const wordsKey = (text: string): string => wordHashes(text).join(' ');

/**
 * A slug as a key: `BC-NV--Harbor Pact, 2nd Ld-Writethru` and `NV--Harbor Pact` are one. What follows the comma is the version's, and so is the number before PA's: `1 POLICE Harbor`. AP slugs
 * all its alerts `BC-APNewsAlert`, which is of no story: its key is empty.
 */
export function slugKey(slug: string): string {
  const [name = ''] = slug.split(/,|\b\d+(?:st|nd|rd|th) ?ld/i, 1);
  const key = name
    .toLowerCase()
    .replace(/^(?:(?:bc|am|pm)-+|\d\d? (?=\p{L}))/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return key === ALERT ? '' : key;
}

const ALERT = 'apnewsalert';
