import type { Instant } from '../../../../model/article.ts';
import { wordsOf } from '../../../../text/words/index.ts';
import { dayText } from '../../../dates/calendar.ts';
import { find } from '../../../dates/find/index.ts';
import { fullDay } from '../../../dates/full-day.ts';
import type { Pass, Stretch } from '../../../draft.ts';
import { headsStory } from '../../head/headline/heads-story.ts';
import { isTold } from '../../lines/is-told.ts';
import { phraseOf, takeOut } from '../../lines/stretch.ts';
import { pastAddress } from '../addressed.ts';
import { COPY } from '../desk-words.ts';
import { momentIn } from './embargo-moment.ts';
import { toldMoments } from './told-moments.ts';

/** Longer than any such line. */
const LONGEST = 160;

/**
 * Until when the copy may be used: `EXPIRES: 2359 GMT March 9, 2023`, `Not for use after March 9, 2023`. Of several moments
 * the first counts; one that cannot be read withholds the copy, since it may have gone by.
 */
export const expiry: Pass = (draft) => {
  const taken = takeOut(draft.stretches, (stretch, i) =>
    expires(stretch) && (i > 0 || headsStory(draft, 1, true)) ? stretch : null,
  );
  if (!taken) return draft;
  const { notes, moment, open } = toldMoments(draft, taken.found, 'expiry', (line, published) =>
    momentOf(draft.text, line, published),
  );
  return { ...draft, stretches: taken.left, notes, ...(moment && { expires: moment }), ...open };
};

const OPENING = new RegExp(
  String.raw`^[([*=\s]*(?:(?:this ${COPY} )?expir(?:es|y|ation)(?: (?:date|time|on|at))?(?:\s*:|\s+(?=\d|[A-Z][a-z]{2,8}\.? \d))|not for (?:use|publication|release) after\b|(?:no|do not) use after\b|for use until\b|kill after\b)`,
  'i',
);

/** A number of days hangs on when the copy is used, and is a term of usage. */
const COUNTED = /\b\d+[ -](?:hour|day|week|month|year)s?\b/i;

const expires = ({ text, table }: Stretch): boolean =>
  !table &&
  text.length <= LONGEST &&
  /\d/.test(text) &&
  termsIn(text).some((term) => OPENING.test(pastAddress(term))) &&
  !COUNTED.test(text) &&
  !isTold(text);

/** Each of the terms of a line that is a bracket or opens on one, `(Mandatory credit. No use after Nov. 28)`; any other line whole. */
const termsIn = (text: string): string[] => (TERMS.test(text) ? text.split(/(?<=[.;]) /) : [text]);

const TERMS = /^(?:[([*]|(?:mandatory credit|no (?:archiv|sales)|editorial use|restrictions?\b))/i;

/** The moment that a line gives, or the day where it gives one day and no time. */
function momentOf(source: string, line: Pick<Stretch, 'text' | 'span'>, published: string | undefined): Instant | null {
  const value = momentIn(source, line.span, published, 'early') ?? dayIn(source, line, published);
  return value === null ? null : { ...phraseOf(line, 'expiry/moment'), value };
}

/** The one day of a line; without a year, the first such day that is not before that of publication. */
function dayIn(source: string, { span }: Pick<Stretch, 'span'>, published = ''): string | null {
  const [{ meaning } = {}, ...others] = find(wordsOf(source, span));
  if (meaning?.kind !== 'calendar' || others.length > 0 || meaning.clock !== undefined) return null;
  const year = Number(published.slice(0, 4));
  const days = [{}, ...(year && !meaning.year ? [year, year + 1] : []).map((number) => ({ year: { number } }))]
    .map((dated) => fullDay({ ...meaning, ...dated }))
    .map((day) => (day === undefined ? '' : dayText(day)));
  return days.find((day) => day && (meaning.year || day >= published.slice(0, 10))) ?? null;
}
