import type { Byline } from '../../../../model/byline.ts';
import type { Span } from '../../../../model/span.ts';
import { wordsOf } from '../../../../text/words/index.ts';
import { wordSet } from '../../../../text/words/word-sets.ts';
import { dateLineAt } from '../../../date-line.ts';
import type { Draft, Pass, Stretch } from '../../../draft.ts';
import { isCapital } from '../../../names/chains/capitals.ts';
import { MONTHS, WEEKDAYS } from '../../../words/calendar-words.ts';
import { genderOfName } from '../../../words/genders.ts';
import { datelineAt } from '../../dateline/at.ts';
import { part, residueOf } from '../../lines/stretch.ts';
import { CLOSING, closing, LONGEST } from './closing.ts';
import { withoutLives } from './lives.ts';
import { bareEnd, isDesk, isPersonal, isRole, isSigned, SIGNED } from './writer-lines.ts';
import { isDeskOf, isWholeDesk, type Named, namesIn, pastDesk, told, withoutSign } from './writers.ts';

export { CLOSING } from './closing.ts';

/** How far from the top a byline may stand. */
const FURTHEST = 6;

/**
 * Who wrote it: a line that opens with `By` above the first paragraph, with the line under it where that names the desk; or
 * a bare name right above the dateline.
 */
export const byline: Pass = (draft) => {
  const { stretches } = draft;
  for (let i = 0; i < FURTHEST; i++) {
    const stretch = stretches[i];
    if (!stretch || stretch.text.length > LONGEST || stretch.table) continue;
    const found = opened(draft, stretch, stretches[i + 1]) ?? barred(draft, stretch) ?? bare(draft, i);
    if (!found) continue;
    // what is signed below the start of the copy is another piece
    if (stretches.slice(0, i).some((above) => opensCopy(draft.text, above))) return closing(draft);
    const left = found.left ? [found.left] : [];
    return withoutRepeat({ ...draft, stretches: stretches.toSpliced(i, found.took, ...left), byline: found.byline });
  }
  return closing(draft);
};

/** Sets aside who wrote it where a line below the copy tells that again: `Anna Holm, The Canadian Press`. */
function withoutRepeat(draft: Draft): Draft {
  const told = withoutLives(draft);
  const below = closing(told);
  const [name = ''] = below.byline?.names ?? [];
  if (below.byline?.rule !== CLOSING || !draft.byline?.names.includes(name)) return told;
  return {
    ...told,
    stretches: below.stretches,
    residue: [...told.residue, residueOf(below.byline, CLOSING, 'repeats the byline')],
  };
}

/** True where the first paragraph stands, by its dateline. */
function opensCopy(source: string, { span }: Stretch): boolean {
  const found = datelineAt(source, span);
  return found?.strength === 'sure' && found.dateline.span[1] < span[1];
}

interface Found {
  readonly byline: Byline;
  /** How many stretches it takes. */
  readonly took: number;
  /** The rest of its line, where that says more. */
  readonly left?: Stretch | null;
}

/**
 * How many lines from one on name the writer and the desk, where no headline stands above them: AFP's `by Nadia OSKARIN`
 * right above the first paragraph, `By Anna Holm, AP`.
 */
export function bylineAt({ text, stretches }: Draft, at: number): number {
  const [stretch, next] = [stretches[at], stretches[at + 1]];
  if (!stretch || !next || !OPENING.test(stretch.text)) return 0;
  const signed = isSigned(stretch);
  if (!NAMES_ALONE.test(signed ? stretch.text.replace(SIGNED, '') : stretch.text)) return 0;
  if (isDesk(next)) return 2;
  return signed || opensCopy(text, next) ? 1 : 0;
}

/** Two words or three each, since a headline may open alike: `By Sea Wall, Town Waits Out Storm`. */
export const NAMES_ALONE =
  /^\(?[Bb]y (?:\p{Lu}[\p{L}.’'-]* ){1,2}\p{Lu}[\p{L}’'-]+(?:(?:, | and )(?:\p{Lu}[\p{L}.’'-]* ){1,2}\p{Lu}[\p{L}’'-]+)*\)?$/u;

/** True for a line that tells who wrote it: `By Anna Holm, AP`, and not `By the numbers`. */
export const isByline = (draft: Draft, stretch: Stretch): boolean => opened(draft, stretch, undefined) !== null;

/** `By A and B, agency`. */
function opened({ text: source }: Draft, stretch: Stretch, desk: Stretch | undefined): Found | null {
  if (!OPENING.test(stretch.text)) return null;
  const [start, close] = stretch.span;
  const [end, day = close] = dateLineAt(source, stretch.span)?.behindWriters ?? [close];
  const words = wordsOf(
    source,
    source.charAt(start) === '('
      ? [start + 1, start + Math.max(1, source.slice(start, close).lastIndexOf(')'))]
      : [start, end],
  );
  const by = words.findIndex((word) => BY.has(word));
  // `By Friday, 40 bodies had been found.`: the copy itself
  if ((WEEKDAYS.has(words[by + 1]) || MONTHS.has(words[by + 1])) && !isCapital(words[by + 2])) return null;
  const after = withoutSign(pastDesk(words.slice(words[by + 1]?.text === ':' ? by + 2 : by + 1)));
  const names = namesIn(source, after);
  if (names.length === 0 && !isDeskOf(after) && !isWholeDesk(source, after)) return null;
  if (end < day) return beforeDay(source, stretch, [end, day], names, 'byline/by');
  const taken = desk && (isDesk(desk) || isRole(desk)) ? [stretch, desk] : [stretch];
  const text = taken.map((one) => bareEnd(one.text)).join(', ');
  const span: Span = [start, taken.at(-1)?.span[1] ?? close];
  return { byline: { text, ...told(names), span, rule: 'byline/by' }, took: taken.length };
}

const OPENING = /^\(?(?:(?:(?:story|text|words|live reporting) )?by[ :\t]|authors?: )/i;

/** `Author: Anna Holm`. */
const BY = wordSet('by author authors');

/** Before the days of the copy, Anadolu's a bar, `Anna Holm | 12.10.2031 - Update : 13.10.2031`, the CBC's dots, `Anna Holm · CBC News · Posted: Oct 12, 2031`. */
function barred({ text: source, headline }: Draft, stretch: Stretch): Found | null {
  const [start, end] = stretch.span;
  const [sign = '', who = ''] = (headline && BARRED.exec(source.slice(start, end))) ?? [];
  const day = start + sign.length;
  const words = wordsOf(source, [start, start + who.length]);
  const names = namesIn(source, words);
  if (!dateLineAt(source, [day, end]) || names.length === 0 || !isPersonal(words)) return null;
  return beforeDay(source, stretch, [day - 1, day], names, 'byline/bar');
}

/** Who wrote it, up to the first offset, and from the second on the day that its line tells too. */
function beforeDay(source: string, stretch: Stretch, [end, day]: Span, names: readonly Named[], rule: string) {
  const line = part(source, stretch, [stretch.span[0], end]);
  return (
    line && {
      byline: { text: line.text, ...told(names), span: line.span, rule },
      took: 1,
      left: part(source, stretch, [day, stretch.span[1]]),
    }
  );
}

/** Up to the last sign: `World News | 12 October 2031` is a part of a page. */
const BARRED = /^([^|·]+)(?:\|(?=.*\bupdate)|(?:·[^|·]+)?·(?=\s*posted\b))/is;

/** A name alone, where the next stretch opens with a sure dateline, or signed: `Anna Holm, The Canadian Press`. */
export function bare({ text: source, headline, stretches }: Draft, i: number): Found | null {
  const [above, stretch, next] = [stretches[i - 1], stretches[i], stretches[i + 1]];
  if (!stretch || !next || stretch.text.length > 60) return null;
  const hasRole = isRole(next);
  if (!hasRole && i >= NAME_TOP) return null;
  const words = wordsOf(source, stretch.span);
  const [name, ...others] = namesIn(source, words);
  if (!name?.name.includes(' ') || others.length > 0 || !isPersonal(words)) return null;
  // of copy whose title was stripped, below its day; where the copy tells of that name, it is the headline
  if (!headline && !(above && dateLineAt(source, above.span) && genderOfName(name.name))) return null;
  if (!headline && next.text.includes(words.at(-1)?.text ?? '')) return null;
  if (hasRole) return roled(stretch, next, name);
  if (!isSigned(stretch) && datelineAt(source, next.span)?.strength !== 'sure') return null;
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
