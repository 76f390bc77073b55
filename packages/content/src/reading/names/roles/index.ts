import type { Phrase } from '../../../model/phrase.ts';
import { type Word, wordAt } from '../../../text/words.ts';
import { ministers } from '../lexicon/index.ts';
import type { Mention } from '../mention.ts';
import { isField } from '../segments/offices.ts';
import { describedAfter } from './described-after.ts';
import { describedBefore } from './described-before.ts';
import { phraseAt } from './phrase-at.ts';

/** The title or description that stands beside a person's name: `President`, `foreign ministry spokesman`, `, a fisherman,`. */
export function roleOf(text: string, mention: Mention): Phrase | undefined {
  if (mention.kind !== 'person') return;
  const { words, title } = mention;
  if (title) return phraseAt(text, words, startOfFields(words, title), title[1], 'names/title');
  return describedBefore(text, mention) ?? describedAfter(text, mention);
}

/** `Health and Child Care Minister`: from the first of two fields on. */
function startOfFields(words: readonly Word[], [from, to]: readonly [number, number]): number {
  const joined = ministers.has(words[to - 1]) && wordAt(words, from - 1)?.lower === 'and' && from > 1;
  return joined && isField(words[from - 2]) ? from - 2 : from;
}
