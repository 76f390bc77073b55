import type { Span } from '../../model/span.ts';
import type { Concordance } from './concordance.ts';
import { seek } from './seek.ts';

/**
 * The sentence of an article that has most of some words, the first of several.
 *
 * @param words Where each of them stands.
 * @param place The place of the article.
 * @returns Where it stands in the source; an empty span where no sentence has any.
 */
export function sentenceWith(
  words: readonly Uint32Array[],
  place: number,
  { bodies, ends, sentences, spans }: Pick<Concordance, 'bodies' | 'ends' | 'sentences' | 'spans'>,
): Span {
  const [body = 0, end = 0] = [bodies[place], ends[place]];
  const first = seek(sentences, body);
  const counts: number[] = [];
  for (const numbers of words) {
    let last = -1;
    for (let at = seek(numbers, body); (numbers[at] ?? end) < end; at++) {
      const sentence = seek(sentences, (numbers[at] ?? 0) + 1, first + Math.max(last, 0)) - 1 - first;
      if (sentence !== last) counts[sentence] = (counts[sentence] ?? 0) + 1;
      last = sentence;
    }
  }
  let [best, most] = [0, 0];
  counts.forEach((count, sentence) => {
    if (count > most) [best, most] = [sentence, count];
  });
  const at = 2 * (first + best);
  return most > 0 ? [spans[at] ?? 0, spans[at + 1] ?? 0] : [0, 0];
}
