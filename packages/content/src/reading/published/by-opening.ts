import { datesNews } from '../../agencies/index.ts';
import type { Published } from '../../model/published.ts';
import { wordSet } from '../../text/words/word-sets.ts';
import { dayNumber, dayText, isDay, weekdayOf } from '../dates/calendar.ts';
import { fullDay } from '../dates/full-day.ts';
import type { Expression } from '../dates/meaning.ts';
import { sideIn } from '../dates/side-in.ts';
import type { Draft } from '../draft.ts';
import { weekdayLabel } from '../words/calendar-words.ts';
import { agrees } from './agrees.ts';
import { isInBounds } from './bound-clues.ts';
import { statedOn } from './date-lines.ts';

/**
 * The day of the news, where the agency writes it in full beside its weekday, as AP does: in the headline in figures, `How stocks fared
 * Tuesday, 2/20/2024`, or in the first sentence, `The library reopened Tuesday, April 2, 2024`. None where its weekday is another day's,
 * where what happened then is looked back on, or where the copy names another day as past.
 */
export function byOpening(draft: Draft): Published | undefined {
  return datesNews(draft.source.agency) ? (inHeadline(draft) ?? inFirstSentence(draft)) : undefined;
}

function inHeadline(draft: Draft): Published | undefined {
  const { headline, text } = draft;
  const title = headline ? text.slice(...headline.span) : '';
  const [said = '', weekday, month, day, year] = FIGURES.exec(title) ?? [];
  if (!headline || !weekday || LOOKS_ON.test(title.slice(0, -said.length))) return undefined;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  const number = dayNumber(date);
  if (!isDay(date.year, date.month, date.day) || weekdayLabel(weekdayOf(number)) !== weekday) return undefined;
  if (!agrees(draft, dayText(number))) return undefined;
  return statedOn(
    draft,
    dayText(number),
    [headline.span[1] - said.length, headline.span[1]],
    'The headline has the full date.',
    'published/headline',
  );
}

/** At the end of a headline, and the words of one that tells of another day. */
const FIGURES = /(\p{Lu}\p{Ll}+day), (\d\d?)\/(\d\d?)\/(20\d\d)$/u;
const LOOKS_ON = /\b(?:will|to|set|for|of|by|since|until|from|after|before) /;

function inFirstSentence(draft: Draft): Published | undefined {
  const first = draft.sentences.findIndex(({ block }) => draft.body[block]?.kind === 'paragraph');
  const words = draft.sentences[first]?.words ?? [];
  const own = draft.expressions.find(({ sentence, meaning }) => sentence === first && fullDay(meaning) !== undefined);
  const day = own && fullDay(own.meaning);
  if (!own || day === undefined || weekdayIn(own) !== weekdayOf(day) || draft.dateline?.date) return undefined;
  if (sideIn(draft, own) >= 0 || words.slice(0, own.from).some((word) => LOOKS_BACK.has(word))) return undefined;
  const lead = words[own.from - 1];
  if (LEADS_AWAY.has(lead) || lead?.lower === 'on') return undefined;
  for (const other of draft.expressions) {
    if (other === own) continue;
    const full = fullDay(other.meaning);
    if (full !== undefined ? full > day && sideIn(draft, other) < 0 : isOtherDay(other, weekdayOf(day)))
      return undefined;
  }
  if (!isInBounds(draft, day)) return undefined;
  return {
    ...statedOn(
      draft,
      dayText(day),
      own.span,
      'The first sentence dates its news in full.',
      'published/first-sentence',
    ),
    basis: 'inferred',
  };
}

/** The weekday that an expression names. */
export const weekdayIn = ({ meaning }: Expression): number | undefined =>
  meaning.kind === 'calendar' ? meaning.weekday : undefined;

/** True for another weekday, and for what is told from the day of publication. */
const isOtherDay = (other: Expression, weekday: number): boolean =>
  (other.meaning.kind === 'offset' && other.meaning.unit === 'day') || (weekdayIn(other) ?? weekday) !== weekday;

const LOOKS_BACK = wordSet('who which that since after before ago when where until anniversary');
/** What stands before a day that is no day of the news. */
export const LEADS_AWAY = wordSet('of since from after before until by for to');
