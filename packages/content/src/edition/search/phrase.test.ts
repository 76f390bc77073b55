import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PublicEntry } from '../shown/public-entry.ts';
import { createConcordance } from './concordance.ts';
import { createPhrases } from './phrase.ts';

const words = fc.array(fc.constantFrom('ferry', 'fare', 'levy', 'quay'), { minLength: 2, maxLength: 8 });

/** An article of one sentence. */
const entryOf = (source: string): PublicEntry =>
  ({
    source,
    article: {
      headline: null,
      byline: null,
      dateline: null,
      body: [{ text: source, sentences: [[0, source.length]] }],
    },
  }) as never;

it('finds a phrase at the same places by its rarest word and by pairs of common ones', () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), words, (texts, phrase) => {
      const concordance = createConcordance(texts.map((text) => entryOf(text.join(' '))));
      const wanted = texts.flatMap((text, article) => {
        const { bodies } = concordance;
        return text.flatMap((_, i) =>
          phrase.every((word, as) => text[i + as] === word) ? [(bodies[article] ?? 0) + i] : [],
        );
      });
      for (const seldom of [0, 512]) expect([...createPhrases(concordance, seldom)(phrase)]).toEqual(wanted);
    }),
  );
});
