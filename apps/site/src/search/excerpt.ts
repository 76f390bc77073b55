/** Words of an excerpt, and whether they were searched for. */
export interface Words {
  readonly text: string;
  readonly isFound: boolean;
}

/**
 * An excerpt of Pagefind's, which is HTML, as words: what was found stands between `<mark>` and `</mark>`.
 *
 * @example wordsOf('the <mark>ferry</mark> &amp; the bridge')
 */
export const wordsOf = (excerpt: string): Words[] =>
  excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((html, i) => ({ text: plain(html), isFound: i % 2 === 1 }))
    .filter(({ text }) => text !== '');

/** What parts the title of a story from its words, where the search keeps both as one text. It is found by nobody, being no word. */
export const titleEnds = '¶';

/** The words of an excerpt that come after the title, or after as much of it as the excerpt has: it stands above them. */
export function afterTitle(words: readonly Words[], title: string): Words[] {
  const all = words.map(({ text }) => text).join('');
  const end = ` ${all} `.indexOf(` ${titleEnds} `);
  // what stands before it may be no more than the end of the title, or nothing
  let left = end >= 0 && title.endsWith(all.slice(0, Math.max(0, end - 1))) ? end + titleEnds.length + 1 : 0;
  return words.flatMap(({ text, isFound }) => {
    const rest = text.slice(left);
    left = Math.max(0, left - text.length);
    return rest === '' ? [] : [{ text: rest, isFound }];
  });
}

/** The words with a sign that they go on, unless a sentence ends where they do. */
export const goingOn = (words: readonly Words[]): Words[] =>
  /(?:[.!?…:][”’"')\]]*\s*|^)$/.test(words.at(-1)?.text ?? '')
    ? [...words]
    : [...words, { text: ' …', isFound: false }];

const plain = (html: string): string =>
  html.replace(/&(lt|gt|amp|quot|#39|#x27);/g, (entity) => characters[entity] ?? entity);

const characters: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
};
