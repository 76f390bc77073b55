/**
 * Words as a part of an address: lower-case ASCII letters, digits and single hyphens. Accents are taken off; what has no
 * Latin form falls away.
 *
 * @returns The slug, cut at a whole word before `limit` characters; an empty string where nothing is left.
 * @example slugOf("S. Korea's “pact” with Japan") // s-koreas-pact-with-japan
 */
export function slugOf(words: string, limit = 80): string {
  if (words.length <= limit && PLAIN.test(words)) return words.toLowerCase().replaceAll(' ', '-');
  const slug = words
    .slice(0, limit * 8)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug.length <= limit) return slug;
  const cut = slug.lastIndexOf('-', limit);
  return slug.slice(0, cut > limit / 2 ? cut : limit);
}

/** Most names: ASCII words with one space between. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
