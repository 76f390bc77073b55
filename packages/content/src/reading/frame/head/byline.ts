import { agencyOf } from '../../../agencies/index.ts';
import type { Byline } from '../../../model/byline.ts';
import type { Span } from '../../../model/span.ts';
import { oneLine } from '../../../text/one-line.ts';
import { wordSet } from '../../../text/word-sets.ts';
import { type Word, wordsOf } from '../../../text/words.ts';
import type { Draft, Pass, Stretch } from '../../draft.ts';
import { particles } from '../../names/lexicon/index.ts';
import { datelineAt } from './dateline.ts';

/** How far from the top a byline may stand, and how long it may be. */
const FURTHEST = 6;
const LONGEST = 160;

/**
 * Who wrote it: a line that opens with `By` above the first paragraph, with the line under it where that names the desk; or
 * a bare name right above the dateline.
 */
export const byline: Pass = (draft) => {
  const { stretches } = draft;
  for (let i = 0; i < FURTHEST; i++) {
    const stretch = stretches[i];
    if (!stretch || stretch.text.length > LONGEST || stretch.table) continue;
    const found = opened(draft, stretch, stretches[i + 1]) ?? bare(draft, stretch, stretches[i + 1], i);
    if (!found) continue;
    // what is signed below the start of the copy is another piece
    if (stretches.slice(0, i).some((above) => opensCopy(draft.text, above))) return draft;
    return { ...draft, stretches: stretches.toSpliced(i, found.took), byline: found.byline };
  }
  return closing(draft);
};

/** Kyodo's, in brackets below the copy: `(By Anna Holm)`. */
function closing(draft: Draft): Draft {
  const { stretches, text: source } = draft;
  const last = stretches.at(-1);
  if (!last || stretches.length < 2 || last.text.length > LONGEST || !IN_BRACKETS.test(last.text)) return draft;
  const names = namesIn(source, wordsOf(source, [last.span[0] + 1, last.span[1] - 1]).slice(1));
  if (names.length === 0) return draft;
  const byline = { text: last.text.slice(1, -1), ...told(names), span: last.span, rule: CLOSING };
  return { ...draft, stretches: stretches.slice(0, -1), byline };
}

const IN_BRACKETS = /^\(By [^()]+\)$/;

/** The rule of a byline that stands below the copy. */
export const CLOSING = 'byline/closing';

/** True where the first paragraph stands, by its dateline. */
function opensCopy(source: string, { span }: Stretch): boolean {
  const found = datelineAt(source, span);
  return found?.strength === 'sure' && found.dateline.span[1] < span[1];
}

interface Found {
  readonly byline: Byline;
  /** How many stretches it takes. */
  readonly took: number;
}

/** True for a line that names the writer right above the first paragraph, as AFP sends copy without a headline: `by Nadia OSKARIN`. */
export const isBylineAlone = (draft: Draft, stretch: Stretch, next: Stretch | undefined): boolean =>
  next !== undefined && NAMES_ALONE.test(stretch.text) && opensCopy(draft.text, next);

/** Two words or three each, since a headline may open alike: `By Sea Wall, Town Waits Out Storm`. */
const NAMES_ALONE =
  /^[Bb]y (?:\p{Lu}[\p{L}.’'-]* ){1,2}\p{Lu}[\p{L}’'-]+(?:(?:, | and )(?:\p{Lu}[\p{L}.’'-]* ){1,2}\p{Lu}[\p{L}’'-]+)*$/u;

/** `By A and B, agency`. */
function opened({ text: source }: Draft, stretch: Stretch, desk: Stretch | undefined): Found | null {
  if (!OPENING.test(stretch.text)) return null;
  const words = wordsOf(source, stretch.span);
  const by = words.findIndex((word) => word.lower === 'by');
  const after = withoutSign(pastDesk(words.slice(words[by + 1]?.text === ':' ? by + 2 : by + 1)));
  const names = namesIn(source, after);
  if (names.length === 0 && !isDeskOf(after) && !isWholeDesk(source, after)) return null;
  const took = desk && isDesk(desk) ? 2 : 1;
  const end = took === 2 && desk ? desk.span[1] : stretch.span[1];
  const text = took === 2 && desk ? `${bareEnd(stretch.text)}, ${bareEnd(desk.text)}` : bareEnd(stretch.text);
  return { byline: { text, ...told(names), span: [stretch.span[0], end], rule: 'byline/by' }, took };
}

/** The writers that a byline names, with `By` or without it. */
export function writersIn(source: string, span: Span): Pick<Byline, 'names' | 'nameSpans'> {
  const words = wordsOf(source, span);
  const opening = words[0]?.lower === 'by' ? (words[1]?.text === ':' ? 2 : 1) : 0;
  return told(namesIn(source, pastDesk(words.slice(opening))));
}

interface Named {
  readonly name: string;
  readonly span: Span;
}

const told = (names: readonly Named[]): Pick<Byline, 'names' | 'nameSpans'> => ({
  names: names.map(({ name }) => name),
  nameSpans: names.map(({ span }) => span),
});

const OPENING = /^(?:(?:story|text|words|live reporting) )?by[ :\t]/i;

const bareEnd = (text: string): string => text.replace(/[\s=+<]+$/, '');

/** A name alone, where the next stretch opens with a sure dateline. */
function bare({ text: source, headline }: Draft, stretch: Stretch, next: Stretch | undefined, i: number): Found | null {
  if (!headline || !next || stretch.text.length > 60) return null;
  const isRole = next.text.length < 60 && ROLE.test(next.text);
  if (!isRole && i >= NAME_TOP) return null;
  const words = wordsOf(source, stretch.span);
  const [name, ...others] = namesIn(source, words);
  if (name === undefined || others.length > 0 || !isPersonal(words)) return null;
  if (isRole) return roled(stretch, next, name);
  if (datelineAt(source, next.span)?.strength !== 'sure') return null;
  return { byline: { text: bareEnd(stretch.text), ...told([name]), span: stretch.span, rule: 'byline/name' }, took: 1 };
}

/** How far from the top a name may stand that only the dateline below it tells for a byline. */
const NAME_TOP = 2;

/** A name, and below it what the writer is: `Europe correspondent, Karsund`. */
const roled = (stretch: Stretch, role: Stretch, name: Named): Found => ({
  byline: {
    text: `${stretch.text}, ${role.text}`,
    ...told([name]),
    span: [stretch.span[0], role.span[1]],
    rule: 'byline/role',
  },
  took: 2,
});

const ROLE = /^(?:[\p{L}&-]+ ){0,3}(?:correspondent|reporter|editor|writer)s?(?:(?:,| in) \p{Lu}[\p{L} ]{1,30})?$/u;

const isPersonal = (words: readonly Word[]): boolean =>
  words.length <= 6 &&
  words.filter((word) => word.kind === 'word').length >= 2 &&
  words.every((word) => word.kind !== 'number');

/**
 * The writers that words name, up to a comma that an agency, a desk or a place follows. Empty where the words do not read
 * as names.
 */
function namesIn(source: string, words: readonly Word[]): Named[] {
  const names: Named[] = [];
  let open: Word[] = [];
  const close = () => {
    const [first, last] = [open[0], open[endOfName(source, open) - 1]];
    open = [];
    if (!first || !last) return;
    names.push({ name: oneLine(source, first.start, last.end), span: [first.start, last.end] });
  };
  for (const [i, word] of words.entries()) {
    if (word.text === ',' || word.text === '|' || word.text === ';' || JOINS.has(word)) {
      close();
      if (word.text !== '|' && !opensName(words.slice(i + 1, i + 3))) break;
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

const JOINS = wordSet('and & with');

/** Those behind the place of the first, each with a place of its own: `Anna Holm in Karsund and Tom Brandt in Marlow`. */
function othersIn(source: string, words: readonly Word[]): Named[] {
  if (words.length > LONGEST) return [];
  const ends = [...words.keys()].filter((at) => words[at]?.text === ',' || JOINS.has(words[at]));
  const opens = ends.find(
    (at, i) =>
      words.slice(at, ends[i + 1]).some(({ lower }) => lower === 'in') && opensName(words.slice(at + 1, at + 3)),
  );
  return opens === undefined ? [] : namesIn(source, words.slice(opens + 1));
}

/** Where a name ends before the agency or desk that stands right behind it, `By JUNE HALVORSEN Associated Press`; 0 where it is one. */
function endOfName(source: string, words: readonly Word[]): number {
  const [last] = words.slice(-1);
  if (!last) return 0;
  for (const at of [0, words.length - 3, words.length - 2]) {
    const first = words[at];
    if ((at === 0 || at > 1) && first && isDeskName(oneLine(source, first.start, last.end))) return at;
  }
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
  (inside && (isParticle(word) || word.text.startsWith("'") || word.text.startsWith('’'))) ||
  (!inside && isParticle(word) && next?.shape !== 'lower') ||
  (inside && !word.spaced && word.kind === 'word' && word.shape === 'lower') ||
  (inside && !word.spaced && (word.text === '.' || (word.text === '-' && next !== undefined)));

const isParticle = (word: Word | undefined): boolean => particles.has(word) || PORTUGUESE.has(word);

const PORTUGUESE = wordSet('do e');

const DESKS: ReadonlySet<string> = new Set(
  (
    'staff writer|staff reporter|staff|ap writer|associated press writer|associated press writers|ap sports writer|ap business writer|' +
    'correspondent|political correspondent|writer|reporter|sports writer|business writer|science writer|medical writer'
  ).split('|'),
);

/** Past `Xinhua writers`, `AP correspondent`, where a name follows. */
function pastDesk(words: readonly Word[]): readonly Word[] {
  if (!agencyOf(words[0]?.text ?? '') || !WRITERS.has(words[1])) return words;
  return words[2]?.kind === 'word' && words[2].shape !== 'lower' ? words.slice(2) : words;
}

const WRITERS = wordSet('writer writers reporter reporters correspondent correspondents staff');

/** Without the sign that ends a header line. */
const withoutSign = (words: readonly Word[]): readonly Word[] => (SIGNS.has(words.at(-1)) ? words.slice(0, -1) : words);

const SIGNS = wordSet('= < +');

/** `dpa correspondents`, `AP staff`: an agency's own people, unnamed. */
const isDeskOf = ([first, , third]: readonly Word[]): boolean =>
  first !== undefined && agencyOf(first.text) !== undefined && third === undefined;

/** `The Associated Press`, `Associated Press staff`. */
function isWholeDesk(source: string, words: readonly Word[]): boolean {
  const [first, last] = [words[0], words.at(-1)];
  return first !== undefined && last !== undefined && isDeskName(oneLine(source, first.start, last.end));
}

/** The line that names the writer's agency or desk. */
function isDesk({ text }: Stretch): boolean {
  if (text.length > 60) return false;
  return isDeskName(bareEnd(text));
}

const isDeskName = (name: string): boolean => agencyOf(name) !== undefined || DESKS.has(name.toLowerCase());
