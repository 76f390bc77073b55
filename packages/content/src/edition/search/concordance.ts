import { compare } from '../../text/compare.ts';
import { firstPlace } from '../../text/first-place.ts';
import type { PublicEntry } from '../shown/public-entry.ts';
import { placesBy } from './places-by.ts';
import { searchWords } from './words.ts';

/**
 * Every word of some articles and where it stands. All words are counted through, from the first article's headline to the last
 * one's last sentence; no number stands between two words of a sentence, one or more between headline, byline, dateline, blocks and articles.
 */
export interface Concordance {
  /** How many words there are; their ids go from 1 to that. */
  readonly words: number;
  /** What a word is called in the text; 0 where no article has it. */
  idOf(word: string): number;
  /** Of each number the id of its word; 0 where there is none. */
  readonly text: Uint32Array;
  /** Where a word stands, in order. */
  numbersOf(word: string): Uint32Array;
  /** The words that begin so, in the order of their code units. */
  wordsWith(beginning: string): Iterable<string>;
  /** The number of the first word of each article below its headline, and the number after its last. */
  readonly bodies: Uint32Array;
  readonly ends: Uint32Array;
  /** Of each article the first of its sentences among those of all; one more says how many these are. */
  readonly firsts: Uint32Array;
  /** The number of the first word of each sentence of all bodies, and where in its source each begins and ends. */
  readonly sentences: Uint32Array;
  readonly spans: Uint32Array;
}

/** Makes a concordance of headlines, bylines, datelines and bodies, the articles numbered by their places. */
export function createConcordance(entries: readonly PublicEntry[]): Concordance {
  const { ids, text, ...bounds } = numbered(entries);
  const { starts, places: numbers } = placesBy(text, ids.size);
  const inOrder = [...ids.keys()].sort(compare);
  const idOf = (word: string): number => ids.get(word) ?? 0;
  return {
    ...{ ...bounds, text, words: ids.size, idOf },
    numbersOf(word) {
      const id = idOf(word);
      return id === 0 ? none : numbers.subarray(starts[id], starts[id + 1]);
    },
    *wordsWith(beginning) {
      let at = firstPlace(inOrder.length, (place) => (inOrder[place] ?? '') >= beginning);
      for (; inOrder[at]?.startsWith(beginning); at++) yield inOrder[at] ?? '';
    },
  };
}

/** Numbers all words. */
function numbered(entries: readonly PublicEntry[]) {
  const ids = new Map<string, number>();
  let text = new Uint32Array(1 << 16);
  let count = 1;
  const add = (words: readonly string[]): void => {
    if (count + words.length + 2 > text.length) text = grown(text, count + words.length + 2);
    for (const word of words) {
      const id = ids.get(word) ?? ids.size + 1;
      if (id > ids.size) ids.set(word, id);
      text[count++] = id;
    }
  };
  const [bodies, ends] = [new Uint32Array(entries.length), new Uint32Array(entries.length)];
  const firsts = new Uint32Array(entries.length + 1);
  const [sentences, spans]: [number[], number[]] = [[], []];
  entries.forEach(({ article: { headline, byline, dateline, body }, source }, place) => {
    add(searchWords(headline?.text ?? ''));
    bodies[place] = ++count;
    // who wrote it and where are part of no sentence
    for (const above of [byline, dateline]) {
      if (above === null) continue;
      add(searchWords(above.text));
      count++;
    }
    for (const block of body) {
      for (const span of block.sentences) {
        sentences.push(count);
        spans.push(...span);
        add(searchWords(source.slice(...span)));
      }
      count++;
    }
    ends[place] = count;
    firsts[place + 1] = sentences.length;
  });
  return {
    ids,
    text: text.slice(0, count),
    ...{ bodies, ends, firsts, sentences: new Uint32Array(sentences), spans: new Uint32Array(spans) },
  };
}

const none = new Uint32Array();

function grown(list: Uint32Array<ArrayBuffer>, least: number): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(Math.max(list.length * 2, least * 2));
  longer.set(list);
  return longer;
}
