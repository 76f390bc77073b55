import type { Word } from '../../text/words/index.ts';
import { wordMap } from '../../text/words/word-maps.ts';
import { wordSet } from '../../text/words/word-sets.ts';
import { femaleNames, maleNames } from '../names/gazetteer/given-names.ts';

export type Gender = 'm' | 'f';

const genders = wordMap<Gender>([
  [
    'm',
    'mr king prince duke lord father brother husband man boy son uncle sir spokesman chairman businessman congressman salesman actor shri sheikh imam monk priest archbishop cardinal pope sultan emir',
  ],
  [
    'f',
    'mrs ms miss queen princess duchess lady mother sister wife girl daughter aunt dame actress nun widow madam datin puan smt',
  ],
]);

const males = wordSet(maleNames);
const females = wordSet(femaleNames);

/** What the words of a description tell of a person's gender; null where nothing does. */
export function genderOf(words: readonly Word[], from: number, to: number): Gender | null {
  for (let at = from; at < to; at++) {
    const gender = genders.get(words[at]) ?? (words[at]?.lower.endsWith('woman') ? 'f' : null);
    if (gender) return gender;
  }
  return null;
}

/** What a full name tells of a person's gender by the given name. */
export function genderOfName(full: string): Gender | null {
  const given = full.slice(0, Math.max(0, full.indexOf(' '))).toLowerCase();
  return males.holds(given) ? 'm' : females.holds(given) ? 'f' : null;
}

/** The same of the given name itself. */
export function genderOfGiven(given: Word | undefined): Gender | null {
  return males.has(given) ? 'm' : females.has(given) ? 'f' : null;
}
