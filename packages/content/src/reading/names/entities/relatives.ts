import { type Word, wordAt } from '../../../text/words/index.ts';
import { possessives } from '../../../text/words/possessives.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { owners } from '../../words/grammar.ts';
import { FAMILY } from '../context/signs.ts';
import type { Mention } from '../naming.ts';

/** True for whom the copy brings in as somebody's kin: `her daughter, Nora Orrin`, `Nora Orrin, her daughter`. */
export function isRelative({ words, from, to }: Mention): boolean {
  const before = wordAt(words, from - 1)?.text === ',' ? from - 2 : from - 1;
  if (KIN.has(wordAt(words, before)))
    for (let at = before - 1; at >= 0 && at > before - 4; at--) if (isOwner(words[at])) return true;
  return words[to]?.text === ',' && OWNERS.has(words[to + 1]) && KIN.has(words[to + 2]);
}

const isOwner = (word: Word | undefined): boolean => OWNERS.has(word) || possessives.has(word);

/** Whose somebody or something is. */
export const OWNERS = wordSet(owners);
const KIN = wordSet(
  `${FAMILY} widower grandson granddaughter grandfather grandmother uncle aunt nephew niece cousin stepson stepdaughter`,
);
