import type { Published } from '../../model/published.ts';
import { dayText, weekdayOf } from '../dates/calendar.ts';
import { sideIn } from '../dates/side-in.ts';
import type { Draft } from '../draft.ts';
import { isPicture } from '../frame/body/picture.ts';
import { isInBounds } from './bound-clues.ts';
import { LEADS_AWAY, weekdayIn } from './by-opening.ts';
import { fullDates } from './clues.ts';
import { statedOn } from './date-lines.ts';

/**
 * The day that a picture shows, where the copy is its caption alone: agencies send pictures as they are taken. None for one from the
 * files, or `taken` on a day, as agencies say of what they send later.
 */
export function byCaption(draft: Draft): Published | undefined {
  if (!isPicture(draft)) return undefined;
  const shown = fullDates(draft).filter(({ expression }) => {
    const { words = [], block, span } = draft.sentences[expression.sentence] ?? {};
    return span?.[0] === draft.body[block ?? -1]?.span[0] && !LEADS_AWAY.has(words[expression.from - 1]);
  });
  const [own] = shown;
  if (!own || shown.some(({ day }) => day !== own.day)) return undefined;
  const { day, expression } = own;
  if (draft.body.some(({ text }) => NOT_OF_TODAY.test(text))) return undefined;
  if ((weekdayIn(expression) ?? weekdayOf(day)) !== weekdayOf(day) || sideIn(draft, expression) > 0) return undefined;
  if (!isInBounds(draft, day)) return undefined;
  const says = 'The picture, of which there is no more than the caption, shows this day.';
  return { ...statedOn(draft, dayText(day), expression.span, says, 'published/caption'), basis: 'inferred' };
}

/** AP: `In this Nov. 26, 2031 photo`; AFP: `This photo taken on November 26, 2031`. */
const NOT_OF_TODAY = /^\W*in this\b|\b(?:file|undated|archives?|taken|combination)\b/i;
