import { Index } from 'flexsearch';
import { firstPlace } from '../../text/first-place.ts';
import type { PublicEntry } from '../public-entry.ts';
import { type Query, searchWords } from './words.ts';

/** Finds articles by their words. */
export interface Search {
  /**
   * The places in the edition of the articles that have all that is asked for, the best first.
   *
   * @param isShown 1 at the place of each article that may be found.
   */
  find(query: Query, isShown: Uint8Array): number[];
}

/** A beginning stands for so many words at the most. */
const MOST_WORDS = 64;

/** Indexes the articles of an edition: what has the words in its headline comes first, then what has them near its top. */
export function createSearch(entries: readonly PublicEntry[]): Search {
  const options = { tokenize: 'strict', encode: searchWords, resolution: 9 } as const;
  const [headlines, texts] = [new Index(options), new Index(options)];
  const vocabulary = new Set<string>();
  entries.forEach((entry, place) => {
    headlines.add(place, entry.article.headline?.text ?? '');
    const text = textOf(entry);
    texts.add(place, text);
    for (const word of searchWords(text)) vocabulary.add(word);
  });
  const sorted = [...vocabulary].sort();
  const has = (index: Index, word: string): number[] => index.search(word, { limit: entries.length }) as number[];
  const markBeginning = (counts: Uint8Array, prefix: string, isShown: Uint8Array): void => {
    const marked = new Uint8Array(counts.length);
    // a word that only hidden articles have takes no other's room
    for (
      let at = firstPlace(sorted.length, (at) => (sorted[at] ?? '') >= prefix), left = MOST_WORDS;
      left > 0 && sorted[at]?.startsWith(prefix);
      at++
    ) {
      const places = has(texts, sorted[at] ?? '').filter((place) => isShown[place] === 1);
      for (const place of places) marked[place] = 1;
      if (places.length > 0) left--;
    }
    for (let place = 0; place < counts.length; place++) counts[place] = (counts[place] ?? 0) + (marked[place] ?? 0);
  };
  const plain = new Map<number, string>();
  /** The words of an article with a space before and behind each: kept once a phrase was looked for in it. */
  const plainOf = (place: number): string => {
    let text = plain.get(place);
    if (text === undefined) {
      const entry = entries[place];
      text = entry ? ` ${searchWords(textOf(entry)).join(' ')} ` : '';
      plain.set(place, text);
    }
    return text;
  };
  return {
    find({ words, prefixes, phrases }, isShown) {
      const whole = [...words, ...phrases.flat()];
      const asked = whole.length + prefixes.length;
      if (asked === 0) return [];
      const counts = new Uint8Array(entries.length);
      const mark = (places: readonly number[]): void => {
        for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
      };
      for (const word of whole) mark(has(texts, word));
      for (const prefix of prefixes) markBeginning(counts, prefix, isShown);
      const sought = phrases.map((phrase) => ` ${phrase.join(' ')} `);
      const found: number[] = [];
      const take = (place: number): void => {
        if (counts[place] !== asked) return;
        counts[place] = 0;
        if (isShown[place] !== 1) return;
        if (sought.every((phrase) => plainOf(place).includes(phrase))) found.push(place);
      };
      const ranked = whole.length > 0 ? whole.join(' ') : '';
      for (const index of [headlines, texts]) has(index, ranked).forEach(take);
      // what no index ranks, since a beginning alone was asked for, keeps the order of the edition
      for (let place = 0; place < counts.length; place++) take(place);
      return found;
    },
  };
}

/** Headline and body as one text. */
const textOf = ({ article }: PublicEntry): string =>
  [article.headline?.text ?? '', ...article.body.map(({ text }) => text)].join('\n');
