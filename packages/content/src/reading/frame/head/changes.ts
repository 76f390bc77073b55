import type { ChangeNote } from '../../../model/change-note.ts';
import { wordSet } from '../../../text/word-sets.ts';
import type { Word } from '../../../text/words.ts';

type Change = ChangeNote['changes'][number];

/** What change notes do, in lower case, and the form that the model gives it. */
export const changeVerbs: ReadonlyMap<string, string> = new Map(
  (
    'adds updates recasts changes corrects restores trims leads edits inserts deletes rewrites clarifies refiles repeats fixes ' +
    'removes releads combines substitutes subs replaces amends revises drops moves rephrases reworks tweaks tightens expands raises ' +
    'lowers minimises writes attributes explains restructures ends'
  )
    .split(' ')
    .flatMap((verb): [string, string][] => [
      [verb, verb],
      [verb === 'leads' || verb === 'ends' ? verb : verb.replace(/s$/, ''), verb],
    ])
    .concat([
      ['picks', 'picks up'],
      ['refiling', 'refiles'],
    ]),
);

/** From a paragraph of the version before on; its number is none of this version's. */
const PICKS_UP = 'picks up';

/**
 * The changes that a note tells, one for each verb and, where it goes on after naming paragraphs, one for each object.
 *
 * @param words The words of the note, its label included.
 * @example changesIn(source, words)[0] // { verb: 'adds', object: 'details', paragraphs: [2, 5, 13, 14] }
 */
export function changesIn(source: string, words: readonly Word[]): Change[] {
  const changes: Change[] = [];
  let verb: string | null = null;
  let open: Word[] = [];
  let paragraphs: number[] = [];
  const close = () => {
    const object = objectOf(source, open);
    if (verb !== null && (object || paragraphs.length > 0)) changes.push({ verb, object, paragraphs });
    else if (verb !== null && changes.at(-1)?.verb !== verb) changes.push({ verb, object: '', paragraphs: [] });
    [open, paragraphs] = [[], []];
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    const named = verb === PICKS_UP ? null : paragraphsAt(words, at);
    if (named) {
      paragraphs.push(...named.numbers);
      open = open.slice(0, Math.max(0, open.length - named.before));
      at = named.next - 1;
      continue;
    }
    const next = changeVerbs.get(word.lower);
    if (next && startsClause(words, at)) {
      if (verb !== null) close();
      [verb, open] = [next, []];
      if (next === PICKS_UP) at++;
    } else if (word.text === '.' && endsClause(words, at)) {
      close();
      verb = null;
    } else if (word.text === ';' || (paragraphs.length > 0 && isStop(word) && words[at + 1]?.lower !== 'not')) {
      close();
    } else if (verb !== null) open.push(word);
  }
  close();
  return changes;
}

const isStop = ({ text }: Word): boolean => text === ',' || text === '.';

/** A full stop, where a capital follows and no short word stands before, as `Gov.` does. */
const endsClause = (words: readonly Word[], at: number): boolean =>
  (words[at - 1]?.text.length ?? 0) > 3 && words[at + 1]?.spaced === true && words[at + 1]?.shape === 'capital';

/** A clause starts at the note's own start, and after a mark or `and`. */
function startsClause(words: readonly Word[], at: number): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (!before || word?.shape === 'upper') return before?.text !== "'";
  if (before.kind === 'mark') return before.text !== "'" && before.text !== '-';
  return before.lower === 'and' || before.lower === 'also';
}

/** The words between verb and paragraphs, without the preposition and the marks around them. */
function objectOf(source: string, words: readonly Word[]): string {
  let [from, to] = [0, words.length];
  while (to > from && (words[to - 1]?.kind === 'mark' || CONNECTS.has(words[to - 1])) && !closesQuote(words, to - 1))
    to--;
  while (to > from && words[from]?.kind === 'mark' && !QUOTES.has(words[from])) from++;
  if (words[from]?.lower === 'and') from++;
  const [first, last] = [words[from], words[to - 1]];
  return first && last && from < to ? source.slice(first.start, last.end).replace(/\s+/g, ' ') : '';
}

/** True for a closing quotation mark whose partner stands before it. */
function closesQuote(words: readonly Word[], at: number): boolean {
  const opening = words[at]?.text === '”' ? '“' : words[at]?.text === '"' ? '"' : undefined;
  if (opening === undefined) return false;
  const before = words.slice(0, at).filter(({ text }) => text === opening).length;
  return opening === '“' ? before > 0 : before % 2 === 1;
}

const CONNECTS = wordSet('in to at from of and the after as for');
const QUOTES = wordSet('" “ ``');

const PARAGRAPHS = wordSet('para paras paragraph paragraphs graf grafs graph graphs par pars');

const COUNTS: ReadonlyMap<string, number> = new Map([
  ...'one two three four five six seven eight nine ten'.split(' ').map((word, i) => [word, i + 1] as const),
  ...'first second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
]);

interface Named {
  readonly numbers: number[];
  /** How many words before it tell which: `last 4`. */
  readonly before: number;
  readonly next: number;
}

/** `paras 2, 5, 13-16`, `3rd and 4th paragraphs`, `last 4 paras`; null where none are named at that word. */
function paragraphsAt(words: readonly Word[], at: number): Named | null {
  if (!PARAGRAPHS.has(words[at])) return null;
  const after = numbersAfter(words, at + 1);
  if (after.numbers.length > 0) return { ...after, before: 0 };
  const before = numbersBefore(words, at);
  return before.numbers.length > 0 ? { ...before, next: at + 1 } : null;
}

/** `paragraph 1 to 4 million from 40 million`: behind one paragraph, and before a scale, `to` opens what was wrong. */
const ONE = wordSet('para paragraph graf graph par');
const SCALES = wordSet('million billion trillion thousand percent pct %');

/** More than any copy has. */
const MOST = 200;

function numbersAfter(words: readonly Word[], from: number): { numbers: number[]; next: number } {
  const numbers: number[] = [];
  let at = from;
  for (; at < words.length && numbers.length < MOST; at++) {
    const [word, next] = [words[at], words[at + 1]];
    const number = numberIn(word);
    if (number !== null) {
      const last = numbers.at(-1);
      if ((words[at - 1]?.text === '-' || words[at - 1]?.lower === 'to') && last !== undefined)
        numbers.push(...range(last + 1, number));
      else numbers.push(number);
      if (ORDINAL.has(next) && !next?.spaced) at++;
    } else if (word?.lower === 'to' && (ONE.has(words[from - 1]) || SCALES.has(words[at + 2]))) break;
    else if (!(joins(word) && (numberIn(next) !== null || (joins(next) && numberIn(words[at + 2]) !== null)))) break;
  }
  return { numbers, next: at };
}

const joins = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.text === ',' ||
    word.text === '-' ||
    word.text === '–' ||
    word.text === '&' ||
    word.lower === 'and' ||
    word.lower === 'to');

/** Reads back from the word `paras`: ordinals, or a count after `last` or `first`. */
function numbersBefore(words: readonly Word[], at: number): { numbers: number[]; before: number } {
  const numbers: number[] = [];
  let from = at;
  while (from > 0 && numbers.length < MOST) {
    const word = words[from - 1];
    const ordinal = ORDINAL.has(word) && !word?.spaced ? numberIn(words[from - 2]) : null;
    if (ordinal !== null) {
      numbers.unshift(ordinal);
      from -= 2;
    } else if (joins(word) && numbers.length > 0 && isOrdinalEnd(words, from - 2)) from--;
    else if (word && SPELLED.has(word)) {
      numbers.unshift(COUNTS.get(word.lower) ?? 0);
      from--;
    } else break;
  }
  if (numbers.length > 0) return { numbers, before: at - from };
  const word = words[at - 1];
  const count = numberIn(word) ?? COUNTS.get(word?.lower ?? '') ?? null;
  const which = (count === null ? word : words[at - 2])?.lower ?? '';
  const n = Math.min(count ?? 1, MOST);
  const before = count === null ? 1 : 2;
  if (which === 'last' || which === 'final') return { numbers: range(-n, -1), before };
  if (which === 'first' || which === 'opening') return { numbers: range(1, n), before };
  return { numbers: [], before: 0 };
}

const SPELLED = wordSet('first second third fourth fifth sixth seventh eighth ninth tenth');

const isOrdinalEnd = (words: readonly Word[], at: number): boolean =>
  SPELLED.has(words[at]) || (ORDINAL.has(words[at]) && numberIn(words[at - 1]) !== null);

const ORDINAL = wordSet('st nd rd th');

const numberIn = (word: Word | undefined): number | null => {
  if (word?.kind !== 'number') return null;
  const value = Number(word.text);
  return Number.isInteger(value) && value > 0 && value <= MOST ? value : null;
};

const range = (from: number, to: number): number[] =>
  to < from ? [] : Array.from({ length: Math.min(to - from + 1, MOST) }, (_, i) => from + i);
