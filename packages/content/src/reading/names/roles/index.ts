import type { Phrase } from '../../../model/phrase.ts';
import { type Word, wordAt } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { knights, ministers, styles, titleHeads } from '../lexicon/index.ts';
import type { Mention } from '../naming.ts';
import { isField } from '../segments/offices.ts';
import { apposedBefore } from './apposed.ts';
import { describedAfter } from './described-after.ts';
import { describedBefore } from './described-before.ts';
import { phraseAt } from './phrase-at.ts';
import { startOfTense } from './tense.ts';

/** The title or description that stands beside a person's name: `President`, `foreign ministry spokesman`, `, a fisherman,`; no `Mr.` is one. */
export function roleOf(text: string, mention: Mention): Phrase | undefined {
  if (mention.kind !== 'person') return;
  const { words, from, title } = mention;
  if (title && !isCourtesy(words, title)) {
    // what a doctor does tells more than that they are one
    if (DOCTORS.has(words[title[0]])) {
      const doing = describedAfter(text, mention);
      if (doing) return doing;
    }
    // `The prime minister, Sir Ada Orrin,`
    const apposed =
      styles.has(words[title[0]]) || knights.has(words[title[0]]) ? apposedBefore(text, mention) : undefined;
    if (apposed) return apposed;
    const start = startOfTense(words, startOfFields(words, title));
    const address = startOfAddress(words, start, title[1]);
    if (address > start && address < title[1])
      return isOffice(words, start, address)
        ? phraseAt(text, words, start, address, 'names/title')
        : courtesies.has(words[address])
          ? undefined
          : phraseAt(text, words, address, title[1], 'names/title');
    const described = start === title[0] ? describedBefore(text, words, start, behindRole(words, title)) : undefined;
    return described ?? phraseAt(text, words, start, title[1], 'names/title');
  }
  const start = title?.[0] ?? from;
  return describedBefore(text, words, start, start) ?? describedAfter(text, mention) ?? apposedBefore(text, mention);
}

const DOCTORS = wordSet('dr prof');

/** Of `Foreign Secretary Sir`, the form of address that ends it; the end where none does. */
function startOfAddress(words: readonly Word[], from: number, to: number): number {
  let at = to;
  while (at > from) {
    const last = words[at - 1]?.text === '.' ? at - 2 : at - 1;
    if (last < from || !ADDRESSES.has(words[last])) break;
    at = last;
  }
  return at;
}

/** Where a role ends that stands before a title: of `lead author Dr. Orrin` and `chair Sir Ada Orrin` before the title, of `board chief Gen. Orrin` behind. */
const behindRole = (words: readonly Word[], [from, to]: readonly [number, number]): number =>
  words[from]?.lower === 'dr' || ADDRESSES.has(words[from]) ? from : to;

/** What anybody is called, which is no role. */
const courtesy = 'mr+ ms miss mx messrs ';
const courtesies = wordSet(courtesy);

const isCourtesy = (words: readonly Word[], [from, to]: readonly [number, number]): boolean =>
  courtesies.has(words[from]) && words.slice(from + 1, to).every(({ text }) => text === '.');

const ADDRESSES = wordSet(`${courtesy}sir dame lord sheikh sheik`);

/** True for words of which one names an office: of `in California Mr. Orrin`, the land does not. */
function isOffice(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (titleHeads.has(words[at])) return true;
  return false;
}

/** `Health and Child Care Minister`: from the first of two fields on. */
function startOfFields(words: readonly Word[], [from, to]: readonly [number, number]): number {
  const joined = ministers.has(words[to - 1]) && wordAt(words, from - 1)?.lower === 'and' && from > 1;
  return joined && isField(words[from - 2]) ? from - 2 : from;
}
