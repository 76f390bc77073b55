import { APOSTROPHE, isDigit } from './words/letters.ts';

/**
 * Words as a part of an address: lower-case ASCII letters, digits and single hyphens. Accents are taken off; what has no
 * Latin form falls away.
 *
 * @returns The slug, cut at a whole word before `limit` characters; an empty string where nothing is left.
 * @example slugOf("S. Korea's “pact” with Japan") // s-koreas-pact-with-japan
 */
export function slugOf(words: string, limit = 80): string {
  const slug = plainSlug(words, limit) ?? slugged(words.slice(0, limit * 8));
  if (slug.length <= limit) return slug;
  const cut = slug.lastIndexOf('-', limit);
  return slug.slice(0, cut > limit / 2 ? cut : limit);
}

const slugged = (words: string): string =>
  words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[øłđðßæœıþ]/g, (letter) => LETTERS[letter] ?? '')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Letters that are no others with an accent, as passports write them. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
};

/** The slug of most names, whose words are plain ASCII; null of others, and of longer ones. */
function plainSlug(words: string, limit: number): string | null {
  if (words.length > limit) return null;
  const lower = words.toLowerCase();
  let slug = '';
  let start = 0;
  for (let at = 0; at <= lower.length; at++) {
    const code = at < lower.length ? lower.charCodeAt(at) : SPACE;
    if (isDigit(code) || (code >= 97 && code <= 122)) continue;
    if (code > 127 || code === APOSTROPHE) return null;
    if (at > start) slug += slug === '' ? lower.slice(start, at) : `-${lower.slice(start, at)}`;
    start = at + 1;
  }
  return slug;
}

const SPACE = 0x20;
