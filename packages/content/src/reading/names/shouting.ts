import type { Sentence } from '../draft.ts';
import { commonWords, given, organisations, places } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { keyOf, phrasesOf } from './phrases.ts';
import { surnamesOf } from './settle.ts';

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
      if (
        length === 0 ||
        words[at]?.shape === 'lower' ||
        (length === 1 && !model && commonWords.has(words[at]?.lower ?? ''))
      ) {
        at++;
        continue;
      }
      const kind = model?.length === length ? model.value.kind : place?.length === length ? 'place' : 'organisation';
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
        votes: { person: 0, organisation: 0, place: 0 },
      };
      if (kind === 'place' && place?.length === length) mention.place = place.value;
      found.push(mention);
      at += length;
    }
  }
  return found;
}

function* modelsOf(known: readonly Mention[]): Generator<readonly [string, Mention]> {
  for (const mention of known) {
    if (mention.kind === 'person' && mention.to - mention.from > 1)
      for (const name of surnamesOf(mention)) if (!given.has(name) && !commonWords.has(name)) yield [name, mention];
  }
  for (const mention of known) if (mention.kind !== null && !commonWords.has(mention.key)) yield [mention.key, mention];
}
