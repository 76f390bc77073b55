import type { Name } from '../../../model/name.ts';
import type { Span } from '../../../model/span.ts';
import { oneLine } from '../../../text/one-line.ts';
import { possessives } from '../../../text/possessives.ts';
import { wordSet } from '../../../text/word-sets.ts';
import type { Word } from '../../../text/words.ts';
import { titleHeads } from '../../names/lexicon/index.ts';
import { type Gender, genderOf } from '../../words/genders.ts';
import { isOffice, isPaper, isPeople, isPlural, keptBack } from '../clause/offices.ts';
import { knowing } from '../clause/phrase-from.ts';
import type { Run } from '../clause/runs.ts';
import { classOf } from '../clause/word-classes.ts';
import { firstEndingAfter, nameAt } from './known-names.ts';

/** What a pronoun may stand for: `he` a person, `they` a pair, group or body, `it` a body or paper. */
export type Sort = 'person' | 'pair' | 'group' | 'body' | 'paper' | 'other';

/** Somebody or something that the copy has spoken of, most lately at `span`. */
export interface Figure {
  readonly span: Span;
  readonly name: string;
  readonly entity: string | undefined;
  readonly anonymous: boolean;
  readonly description: string | undefined;
  /** The last word of the name or description, in lower case. */
  readonly head: string;
  readonly sort: Sort;
  /** What the words themselves tell of it. */
  readonly gender: Gender | null;
}

/**
 * Whom a run of words names: a person by name, an office, a source that is kept anonymous.
 *
 * @param names In the order of the copy.
 * @param anonymity True where the copy says that the name is kept back.
 */
export function figureAt(
  text: string,
  words: readonly Word[],
  run: Run,
  names: readonly Name[],
  anonymity: boolean,
): Figure {
  const { from } = run;
  const to = withoutCommas(words, run);
  const span: Span = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
  const headAt = headOf(words, from, to);
  const headWord = words[headAt];
  const head = headWord?.lower ?? '';
  const gender = genderOf(words, from, to);
  const named = headWord && (nameAt(names, headWord) ?? paperAt(words, headAt, from, names));
  const printed = (): string => oneLine(text, span[0], span[1]);
  if (named ? isPair(words, run, named, names) : isOfTwo(words, from, to)) {
    return {
      span,
      name: printed(),
      entity: undefined,
      anonymous: anonymity,
      description: undefined,
      head,
      sort: 'pair',
      gender: null,
    };
  }
  const apposed =
    headWord && named?.kind !== 'person'
      ? (calledSo(headWord, names) ??
        (!named && (gender || isPeople(headWord) || words[from]?.lower === 'one') ? apposedTo(words, to, names) : null))
      : null;
  if (apposed) {
    const { full: name, entity, role } = apposed;
    const description = role && span[1] >= apposed.span[1] ? role.text : printed();
    return { span, name, entity, anonymous: false, description, head, sort: 'person', gender };
  }
  if (named) {
    const { full: name, entity, role, kind } = named;
    const sort = kind === 'person' ? 'person' : 'body';
    return { span, name, entity, anonymous: false, description: role?.text, head, sort, gender };
  }
  const name = printed();
  const described =
    headWord &&
    classOf(headWord) !== 'pronoun' &&
    (headWord.shape === 'lower' || mps.has(headWord) || (headWord === words[from] && isSource(headWord)));
  return {
    span,
    name,
    entity: undefined,
    anonymous: anonymity || (described === true && keptBack(words[from], headWord)),
    description: described ? name : undefined,
    head,
    sort: described ? sortOf(headWord) : gender ? 'person' : 'other',
    gender,
  };
}

/** `the Eldwick Gazette daily`: the paper that stands by its name right before the word for it. */
function paperAt(words: readonly Word[], at: number, from: number, names: readonly Name[]): Name | null {
  const [before, noun] = [words[at - 1], words[at]];
  if (at <= from || !before || !papers.has(noun)) return null;
  const name = nameAt(names, before);
  return name?.kind === 'organisation' ? name : null;
}

/** `a senior Conservative MP` */
const mps = wordSet('mp mps');

const papers = wordSet('daily weekly newspaper magazine tabloid');

/** `Ada Brandt and Jens Holt`, `Ada Brandt and a guard`: two, neither of whom stands for both. */
function isPair(words: readonly Word[], { from, to }: Run, first: Name, names: readonly Name[]): boolean {
  for (let at = from + 1; at + 1 < to; at++)
    if (words[at]?.lower === 'and' && (words[at]?.start ?? 0) >= first.span[1])
      return words[at - 1]?.end === first.span[1] || nameAt(names, words[to - 1] as Word) !== null;
  return false;
}

/** `the mayor and her deputy, Jens Holt`. */
function isOfTwo(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (words[at]?.lower === 'and' && classOf(words[at + 1]) === 'determiner') return true;
  return false;
}

/** True for a plural or a body that opens a sentence: `Sources`, `Police`. */
const isSource = (word: Word): boolean => isOffice(word) || keptBack(word, word);

/** The one whose role the word is a part of: `the head of the board in Oslo, Ada Brandt, said`, `Ada Brandt, head of the board, who said`. */
function calledSo({ start, end }: Word, names: readonly Name[]): Name | null {
  const first = firstEndingAfter(names, end);
  for (let at = Math.max(0, first - NEAR); at < first + NEAR; at++) {
    const { kind, role } = names[at] ?? {};
    if (kind === 'person' && role && role.span[0] <= start && role.span[1] >= end) return names[at] as Name;
  }
  return null;
}

/** A role holds no more names than these. */
const NEAR = 4;

/** The one whose name stands beside what he is: `a spokeswoman, Ada Brandt, said`, `said the mayor, Ada Brandt.` */
function apposedTo(words: readonly Word[], comma: number, names: readonly Name[]): Name | null {
  if (words[comma]?.text !== ',') return null;
  let at = comma + 1;
  while (words[at]?.shape === 'lower' && at < comma + 6) at++;
  // `their lawyer, Dr. Ada Brandt`
  if (at === comma + 1) while (at < comma + 4 && (titleHeads.has(words[at]) || words[at]?.text === '.')) at++;
  const titled = at > comma + 1 && words[comma + 1]?.shape === 'capital';
  const first = words[at];
  const name = first && nameAt(names, first);
  // behind small letters, where they are all his role: `her husband, economist Jens Holt, said`
  if (
    name?.kind !== 'person' ||
    (at > comma + 1 &&
      !titled &&
      name.role?.span[0] !== words[classOf(words[comma + 1]) === 'determiner' ? comma + 2 : comma + 1]?.start)
  )
    return null;
  while (words[at] && (words[at]?.end ?? 0) <= name.span[1]) at++;
  return words[at] === undefined ||
    words[at]?.text === ',' ||
    words[at]?.text === '.' ||
    classOf(words[at]) === 'preposition'
    ? name
    : null;
}

function sortOf(noun: Word): Sort {
  if (isPaper(noun)) return 'paper';
  const people = isPeople(noun);
  if (isOffice(noun)) return isPlural(noun) ? 'group' : 'body';
  return people && !isPlural(noun) ? 'person' : people || isPlural(noun) ? 'group' : 'other';
}

/** The word before the first comma, bracket, preposition or relative; of `the Bank of Tarn's chief`, the last. */
function headOf(words: readonly Word[], from: number, to: number): number {
  let at = from;
  if (words[from + 1]?.lower === 'of' && from + 2 < to && classOf(words[from]) === 'determiner') at = from + 2;
  while (at + 1 < to) {
    const next = words[at + 1] as Word;
    // `Salt Party (SP) chair Ada Brandt`
    if (next.text === '(' && words[at + 3]?.text === ')' && at + 4 < to && words[at + 4]?.kind === 'word') {
      at += 4;
      continue;
    }
    // `Commander-in-Chief`
    const type = next.spaced ? classOf(next) : null;
    if (
      next.text === ',' ||
      next.text === '(' ||
      type === 'preposition' ||
      type === 'relative' ||
      type === 'conjunction' ||
      (knowing.has(next) && isPeople(words[at] as Word))
    )
      break;
    at++;
  }
  while (at > from && words[at]?.kind === 'mark') at--;
  const owns = classOf(words[from]) === 'determiner' && words[at]?.shape !== 'lower' && words[at + 1]?.lower === 'of';
  return owns ? ownedFrom(words, at, to) : at;
}

/** The noun behind the owner that a name with `of` is, where one stands there; else the name. */
function ownedFrom(words: readonly Word[], name: number, to: number): number {
  for (let at = name + 2; at < to - 1; at++)
    if (possessives.has(words[at])) return words[at + 1]?.shape === 'lower' ? headOf(words, at + 1, to) : name;
  return name;
}

/** The end of a run without commas. */
function withoutCommas(words: readonly Word[], { from, to }: Run): number {
  let end = to;
  while (end - 1 > from && words[end - 1]?.text === ',') end--;
  return end;
}
