import type { Agency } from '../../../../agencies/agency.ts';
import { agencyOf } from '../../../../agencies/index.ts';
import type { Byline } from '../../../../model/byline.ts';
import type { Span } from '../../../../model/span.ts';
import { oneLine } from '../../../../text/one-line.ts';
import { type Word, wordsOf } from '../../../../text/words/index.ts';
import { printed } from '../../../../text/words/printed.ts';
import { wordSet } from '../../../../text/words/word-sets.ts';
import { particles } from '../../../names/lexicon/index.ts';
import { writtenName } from './written-name.ts';

/** More words than any line of writers has. */
const MOST = 160;

/** The writers that a byline names, with `By` or without it. */
export function writersIn(source: string, span: Span): Pick<Byline, 'names' | 'nameSpans'> {
  const words = wordsOf(source, span);
  const opening = words[0]?.lower === 'by' ? (words[1]?.text === ':' ? 2 : 1) : 0;
  return told(namesIn(source, pastDesk(words.slice(opening))));
}

export interface Named {
  readonly name: string;
  readonly span: Span;
}

/** The names as people write them, and where they stand. */
export const told = (names: readonly Named[]): Pick<Byline, 'names' | 'nameSpans'> => ({
  names: names.map(({ name }) => writtenName(name)),
  nameSpans: names.map(({ span }) => span),
});

/**
 * The writers that words name, up to a comma that an agency, a desk or a place follows. Empty where the words do not read
 * as names.
 */
export function namesIn(source: string, words: readonly Word[]): Named[] {
  const names: Named[] = [];
  let open: Word[] = [];
  const close = () => {
    const [first, last] = [open[0], open[endOfName(source, open) - 1]];
    open = [];
    if (!first || !last) return;
    names.push({ name: oneLine(source, first.start, last.end), span: [first.start, last.end] });
  };
  for (const [i, word] of words.entries()) {
    if (ENDS.has(word)) {
      close();
      if (word.text !== '|' && !(opensName(words.slice(i + 1, i + 3)) && !opensDesk(source, words, i + 1))) break;
    } else if (word.text === '=' || word.text === '<') break;
    else if (isOfName(word, words[i + 1], open.length > 0)) open.push(word);
    else if (word.lower === 'in' || word.lower === 'for' || word.lower === 'of' || word.text === '(') {
      close();
      return [...names, ...othersIn(source, words.slice(i + 1))];
    } else return [];
  }
  close();
  return names;
}

/** `Press Association Court Correspondent`, to the end. */
const opensDesk = (source: string, words: readonly Word[], from: number): boolean =>
  agencyOf(printed(source, words.slice(from, from + 2))) !== undefined && isWholeDesk(source, words.slice(from));

const JOIN = 'and & with';
const JOINS = wordSet(JOIN);
const ENDS = wordSet(`${JOIN} , | ; /`);

/** Those behind the place of the first, each with a place of its own: `Anna Holm in Karsund and Tom Brandt in Marlow`. */
function othersIn(source: string, words: readonly Word[]): Named[] {
  if (words.length > MOST) return [];
  const ends = [...words.keys()].filter((at) => words[at]?.text === ',' || JOINS.has(words[at]));
  const opens = ends.find(
    (at, i) =>
      words.slice(at, ends[i + 1]).some(({ lower }) => lower === 'in') && opensName(words.slice(at + 1, at + 3)),
  );
  return opens === undefined ? [] : namesIn(source, words.slice(opens + 1));
}

/** Where a name ends before the agency or desk that stands right behind it, `By JUNE HALVORSEN Associated Press`; 0 where it is one. */
function endOfName(source: string, words: readonly Word[]): number {
  for (const at of [0, words.length - 3, words.length - 2])
    if ((at === 0 || at > 1) && isWholeDesk(source, words.slice(at))) return at;
  return words.length;
}

/** True where a personal name may start: two capitalised words, the first no agency. */
function opensName([first, second]: readonly Word[]): boolean {
  if (first?.kind !== 'word' || first.shape === 'lower' || agencyOf(first.text)) return false;
  if (second === undefined || isParticle(second)) return true;
  // `Ken’ichi`
  return (
    '.-'.includes(second.text) ||
    "'’".includes(second.text.charAt(0)) ||
    (second.kind === 'word' && second.shape !== 'lower')
  );
}

const isOfName = (word: Word, next: Word | undefined, inside: boolean): boolean =>
  (word.kind === 'word' && word.shape !== 'lower' && word.shape !== 'none') ||
  (inside && (isParticle(word) || word.lower.startsWith("'"))) ||
  (!inside && isParticle(word) && next?.shape !== 'lower') ||
  (inside && !word.spaced && word.kind === 'word' && word.shape === 'lower') ||
  (inside && !word.spaced && (word.text === '.' || (word.text === '-' && next !== undefined)));

const isParticle = (word: Word | undefined): boolean => particles.has(word) || PORTUGUESE.has(word);

const PORTUGUESE = wordSet('do e');

/** Past `Xinhua writers`, `AP correspondent`, where a name follows. */
export function pastDesk(words: readonly Word[]): readonly Word[] {
  if (!agencyOf(words[0]?.text ?? '') || !WRITERS.has(words[1])) return words;
  return words[2]?.kind === 'word' && words[2].shape !== 'lower' ? words.slice(2) : words;
}

/** What agencies call those who write for them. */
export const WRITERS = wordSet('writer+ reporter+ correspondent+ editor+ researcher+ photographer+ staff');

/** Without the sign that ends a header line. */
export const withoutSign = (words: readonly Word[]): readonly Word[] =>
  SIGNS.has(words.at(-1)) ? words.slice(0, -1) : words;

const SIGNS = wordSet('= < +');

/** `dpa correspondents`, `AP staff`: an agency's own people, unnamed. */
export const isDeskOf = ([first, , third]: readonly Word[]): boolean =>
  first !== undefined && agencyOf(first.text) !== undefined && third === undefined;

/** `The Associated Press`, `Associated Press staff`. */
export const isWholeDesk = (source: string, words: readonly Word[]): boolean => isDeskName(printed(source, words));

/** `Staff`, `political correspondent`, `news agencies`. */
const DESK =
  /^(?:(?:staff|political|sports|business|science|medical|associated press) )?(?:staff|(?:writer|reporter|correspondent)s?)$|^(?:news )?agencies$/i;

/** An agency or a desk, as bylines name them. */
export const isDeskName = (name: string): boolean => DESK.test(name) || deskAgency(name) !== undefined;

/** The agency of a desk: `PA`, `PA Political Correspondent`, `Press Association Court Correspondent`. */
export const deskAgency = (name: string): Agency | undefined =>
  agencyOf(name) ??
  (WRITES.test(name) ? (agencyOf(name.split(' ', 1).join()) ?? agencyOf(name.split(' ', 2).join(' '))) : undefined);

/** `AP Science Writer`, `PA Sport`, `PA Scotland`, behind the agency. */
const WRITES = / (?:writer|reporter|correspondent|editor|staff|sport|scotland|wale|ireland)s?$/i;
