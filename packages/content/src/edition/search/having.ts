import type { Span } from '../../model/span.ts';
import type { Concordance } from './concordance.ts';

/** Where articles have some words, by their places. */
export interface Having {
  /** Whether the headline has any. */
  readonly isInHeadline: (place: number) => boolean;
  /** Where in the source the sentence stands that has most of them, the first of several; an empty span where none has any. */
  readonly sentenceAt: (place: number) => Span;
}

/**
 * Makes what tells where articles have some words.
 *
 * @returns A function of the words; what it gives is good until the next words are asked for.
 */
export function createHaving({
  text,
  words: known,
  idOf,
  bodies,
  ends,
  firsts,
  sentences,
  spans,
}: Pick<Concordance, 'text' | 'words' | 'idOf' | 'bodies' | 'ends' | 'firsts' | 'sentences' | 'spans'>) {
  // by the id of a word which of those asked for it is, from 1: one look at each word of an article tells of all of them
  const askedAt = new Uint16Array(known + 1);
  let ids: readonly number[] = [];
  return (words: readonly string[]): Having => {
    for (const id of ids) askedAt[id] = 0;
    ids = [...new Set(words.map(idOf))].filter((id) => id > 0);
    ids.forEach((id, i) => {
      askedAt[id] = i + 1;
    });
    const seen = new Uint32Array(ids.length + 1);
    const wordsIn = (sentence: number, end: number): number => {
      let count = 0;
      const next = Math.min(sentences[sentence + 1] ?? end, end);
      for (let at = sentences[sentence] ?? 0; at < next; at++) {
        const asked = askedAt[text[at] ?? 0] ?? 0;
        if (asked === 0 || seen[asked] === sentence + 1) continue;
        seen[asked] = sentence + 1;
        count++;
      }
      return count;
    };
    return {
      isInHeadline(place) {
        const body = bodies[place] ?? 0;
        for (let at = ends[place - 1] ?? 1; at < body; at++) if (askedAt[text[at] ?? 0]) return true;
        return false;
      },
      sentenceAt(place) {
        let [best, most] = [0, 0];
        for (let sentence = firsts[place] ?? 0; sentence < (firsts[place + 1] ?? 0); sentence++) {
          const count = wordsIn(sentence, ends[place] ?? 0);
          if (count > most) [best, most] = [sentence, count];
          if (most === ids.length) break;
        }
        return most > 0 ? [spans[2 * best] ?? 0, spans[2 * best + 1] ?? 0] : [0, 0];
      },
    };
  };
}
