import type { Name } from '../../../model/name.ts';
import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { titleHeads } from '../../names/lexicon/index.ts';
import { behindHonours } from '../../names/segments/honours.ts';
import { isPlural } from '../clause/offices.ts';
import { classOf } from '../clause/word-classes.ts';
import { firstEndingAfter, nameAt } from './known-names.ts';

/** The one whose role the word is a part of: `the head of the board in Oslo, Ada Brandt, said`, `Ada Brandt, head of the board, who said`. */
export function calledSo(word: Word, names: readonly Name[]): Name | null {
  // `analysts` are no one's title
  if (word.shape === 'lower' && isPlural(word)) return null;
  const { start, end } = word;
  const first = firstEndingAfter(names, end);
  let called: Name | null = null;
  let length = Number.POSITIVE_INFINITY;
  for (let at = Math.max(0, first - NEAR); at < first + NEAR; at++) {
    const { kind, role } = names[at] ?? {};
    const [from, to] = role?.span ?? [end, 0];
    if (kind !== 'person' || from > start || to < end || to - from >= length) continue;
    called = names[at] as Name;
    length = to - from;
  }
  return called;
}

/** The one whose name ends a description, right behind that of a place or body: `the envoy to the salt boards in Tarn Ada Brandt`. */
export function adjoined(words: readonly Word[], from: number, to: number, names: readonly Name[]): Name | null {
  const name = nameAt(names, words[to - 1] as Word);
  if (name?.kind !== 'person') return null;
  let at = to - 1;
  while (at > from && (words[at]?.start ?? 0) > name.span[0]) at--;
  return at > from && nameAt(names, words[at - 1] as Word) ? name : null;
}

/** A role holds no more names than these. */
const NEAR = 4;

/** The one whose name stands beside what he is: `a spokeswoman, Ada Brandt, said`, `said the mayor, Ada Brandt.` */
export function apposedTo(words: readonly Word[], behind: number, names: readonly Name[]): Name | null {
  let comma = behind;
  // `the head of delegation in Tarn, Ada Brandt, said`
  if (words[comma]?.lower === 'in')
    do comma++;
    while (words[comma]?.shape === 'capital');
  if (words[comma]?.text !== ',') return null;
  let at = comma + 1;
  // `, a Frenchwoman named Ada Brandt,`, `, Swiss national Ada Brandt,`
  while ((words[at]?.shape === 'lower' || calling.has(words[at + 1])) && at < comma + 6) at++;
  // `their lawyer, Dr. Ada Brandt`
  const small = at;
  while (at < small + 3 && (titleHeads.has(words[at]) || words[at]?.text === '.')) at++;
  const titled = at > small;
  const first = words[at];
  const name = first && nameAt(names, first);
  // behind small letters, where they are all his role: `her husband, economist Jens Holt, said`
  if (
    name?.kind !== 'person' ||
    // `, led by President Ada Brandt,`
    words[small - 1]?.lower === 'by' ||
    (at > comma + 1 &&
      !titled &&
      !calling.has(words[at - 1]) &&
      name.role?.span[0] !== words[classOf(words[comma + 1]) === 'determiner' ? comma + 2 : comma + 1]?.start)
  )
    return null;
  while (words[at] && (words[at]?.end ?? 0) <= name.span[1]) at++;
  at = behindHonours(words, at);
  return words[at] === undefined ||
    words[at]?.text === ',' ||
    words[at]?.text === '.' ||
    classOf(words[at]) === 'preposition'
    ? name
    : null;
}

const calling = wordSet('named national');
