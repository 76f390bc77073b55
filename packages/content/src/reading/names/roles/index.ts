import type { Phrase } from '../../../model/phrase.ts';
import { wordSet } from '../../../text/word-sets.ts';
import { type Word, wordAt } from '../../../text/words.ts';
import { ministers, styles } from '../lexicon/index.ts';
import type { Mention } from '../mention.ts';
import { isField } from '../segments/offices.ts';
import { apposedBefore } from './apposed.ts';
import { describedAfter } from './described-after.ts';
import { describedBefore } from './described-before.ts';
import { phraseAt } from './phrase-at.ts';
import { startOfTense } from './tense.ts';

/** The title or description that stands beside a person's name: `President`, `foreign ministry spokesman`, `, a fisherman,`. */
export function roleOf(text: string, mention: Mention): Phrase | undefined {
  if (mention.kind !== 'person') return;
  const { words, from, title } = mention;
  if (title) {
    // what a doctor does tells more than that they are one
    if (words[title[0]]?.lower === 'dr') {
      const doing = describedAfter(text, mention);
      if (doing) return doing;
    }
    // `The prime minister, Sir Ada Orrin,`
    const apposed =
      styles.has(words[title[0]]) || KNIGHTLY.has(words[title[0]]) ? apposedBefore(text, mention) : undefined;
    if (apposed) return apposed;
    const start = startOfTense(words, startOfFields(words, title));
    const described = start === title[0] ? describedBefore(text, words, start, title[1]) : undefined;
    return described ?? phraseAt(text, words, start, title[1], 'names/title');
  }
  return describedBefore(text, words, from, from) ?? describedAfter(text, mention) ?? apposedBefore(text, mention);
}

const KNIGHTLY = wordSet('sir dame lord lady');

/** `Health and Child Care Minister`: from the first of two fields on. */
function startOfFields(words: readonly Word[], [from, to]: readonly [number, number]): number {
  const joined = ministers.has(words[to - 1]) && wordAt(words, from - 1)?.lower === 'and' && from > 1;
  return joined && isField(words[from - 2]) ? from - 2 : from;
}
