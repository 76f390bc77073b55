import type { Sentence } from '../draft.ts';
import { contests } from './context.ts';
import { commonWords, given, organisations, places } from './lexicon.ts';
import { type Mention, noVotes } from './mention.ts';
import { keyOf, phrasesOf } from './phrases.ts';
import { isFull, surnamesOf } from './settle.ts';

/** The names in lines whose capitals tell nothing: those that the rest of the copy, or the lexicon, has. */
export function shouted(sentences: readonly Sentence[], known: readonly Mention[]): Mention[] {
  if (sentences.length === 0) return [];
  const models = phrasesOf(modelsOf(known));
  const found: Mention[] = [];
  for (const { words, block } of sentences) {
    for (let at = 0; at < words.length; ) {
      const model = models.at(words, at);
      const place = places.at(words, at);
      const organisation = organisations.at(words, at);
      const length = Math.max(
        model?.length ?? 0,
        place && !place.value.short ? place.length : 0,
        organisation?.length ?? 0,
      );
      if (length === 0 || words[at]?.shape === 'lower' || (length === 1 && !model && commonWords.has(words[at]))) {
        at++;
        continue;
      }
      const named = model?.length === length ? model.value.kind : place?.length === length ? 'place' : 'organisation';
      const kind =
        named === 'place' && place?.value.type !== 'country' && isSide(words, at, at + length) ? 'organisation' : named;
      const mention: Mention = {
        words,
        from: at,
        to: at + length,
        key: keyOf(words, at, at + length),
        block,
        honoured: false,
        opens: false,
        kind,
        rule: model?.length === length ? 'names/seen-in-text' : 'names/lexicon',
        votes: noVotes(),
      };
      if (kind === 'place' && place?.length === length) mention.place = place.value;
      found.push(mention);
      at += length;
    }
  }
  return found;
}

/** True where a place stands in a table or a fixture, or wins or loses: its side is meant. */
function isSide(words: Mention['words'], from: number, to: number): boolean {
  const [before, next, after] = [words[from - 1], words[to], words[to + 1]];
  if (next?.kind === 'number') return after?.kind === 'number' || after?.shape === 'upper';
  if (contests.has(next) || contests.has(before)) return true;
  return (
    (next?.text === 'AT' && after?.shape === 'upper') || (before?.text === 'AT' && words[from - 2]?.shape === 'upper')
  );
}

function* modelsOf(known: readonly Mention[]): Generator<readonly [string, Mention]> {
  for (const mention of known) {
    if (mention.kind === 'person' && isFull(mention))
      for (const name of surnamesOf(mention)) if (!given.holds(name) && !commonWords.holds(name)) yield [name, mention];
  }
  for (const mention of known)
    if (mention.kind !== null && !commonWords.holds(mention.key)) yield [mention.key, mention];
}
