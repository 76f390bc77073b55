import { isCapitals } from '../../../../text/words/is-capitals.ts';
import { dateLineAt } from '../../../date-line.ts';
import type { Draft, Stretch } from '../../../draft.ts';
import { datelineAt, isSureAt } from '../../dateline/at.ts';
import { endsSentence } from '../../lines/ends-sentence.ts';

/** The longest that a headline gets; past it, words are running copy. */
export const LONGEST = 300;

/** No more stands between a headline and its story: a deck, who wrote it, the day. */
const MOST_BETWEEN = 4;

/** True for a stretch that can be a headline: more than a word, no sentence, and no first paragraph. */
export const mayBeHeadline = (source: string, stretch: Stretch | undefined): stretch is Stretch =>
  stretch !== undefined &&
  stretch.text.length < LONGEST &&
  !endsSentence(stretch.text) &&
  !opensOnDateline(source, stretch);

/**
 * True where a stretch can be a headline and its story follows: a sure dateline, or who wrote it, with no sentence before. So
 * the line above it is none.
 */
export function headsStory({ text: source, stretches }: Draft, at: number, signed = false): boolean {
  const [head, ...below] = stretches.slice(at, at + 1 + MOST_BETWEEN);
  if (!mayBeHeadline(source, head) || !head.text.includes(' ')) return false;
  const story = below.find(
    (one) => endsSentence(one.text) || isSureAt(source, one) || (signed && one.text.startsWith('By ')),
  );
  return story !== undefined && (story.text.startsWith('By ') || isSureAt(source, story));
}

/** True where a story begins: who wrote it, when, or its dateline. */
export const opensStory = (source: string, stretch: Stretch): boolean =>
  /^By \p{Lu}/u.test(stretch.text) || dateLineAt(source, stretch.span) !== null || isSureAt(source, stretch);

/**
 * True where the first paragraph stands first: its dateline tells, if it is sure, or if a sentence follows it. A headline in
 * capitals may read like one: `SALES FELL ON MARCH 27`.
 */
export function opensOnDateline(source: string, { span, text }: Stretch): boolean {
  const found = datelineAt(source, span);
  if (found === null || isCapitals(text)) return false;
  return found.strength === 'sure' || (found.strength === 'placed' && endsSentence(text));
}
