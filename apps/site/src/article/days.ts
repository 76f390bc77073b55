import type { PublicArticle, Span } from '@dateline/content';
import { isDeniedDay, isSameHour } from '@dateline/content/archive';
import { machineDate, told } from '../text/day.ts';
import { unlisted } from '../text/unlisted.ts';
import { excerptAround } from './excerpt.ts';
import { dateId } from './marks.ts';

/** A day, week, month or year that the copy speaks of. */
export interface StoryDay {
  readonly text: string;
  /** Where HTML can hold it as a date. */
  readonly machine: string | null;
  readonly from: string;
  /** What the copy says of it, each with the anchor of the words. */
  readonly says: readonly { readonly id: string; readonly words: string }[];
}

/**
 * The story's days in the order of the calendar, each with the sentences that speak of it: without those that a
 * correction takes back, without an hour told again on another clock, and without the day of an hour beside it, `9 a.m. on March 16`. A sentence that names
 * one day twice speaks of it once.
 *
 * @param source As it is set, without the signs of a wire.
 */
export function daysOf(article: PublicArticle, source: string): StoryDay[] {
  const sentences = article.body.flatMap((block) => block.sentences);
  const days = new Map<string, StoryDay & { says: { id: string; words: string }[] }>();
  const seen = new Set<string>();
  let at = 0;
  for (const [i, { value, span }] of article.dates.entries()) {
    const place = told(value);
    if (!place || isDeniedDay(source, span[0]) || isSameHour(source, article.dates, i)) continue;
    while (at > 0 && (sentences[at]?.[0] ?? 0) > span[0]) at--;
    while (at < sentences.length - 1 && (sentences[at]?.[1] ?? 0) <= span[0]) at++;
    const sentence = sentences[at];
    if (!sentence || span[0] < sentence[0] || span[1] > sentence[1]) continue;
    const beside = [article.dates[i - 1], article.dates[i + 1]];
    if (beside.some((other) => other?.value.startsWith(`${value}T`) && isWithin(other.span, sentence))) continue;
    // `Thursday` and `Thanksgiving` in one sentence
    const own = `${place.text} ${sentence[0]}`;
    if (seen.has(own)) continue;
    seen.add(own);
    const day = days.get(place.text) ?? { ...place, machine: machineDate(value), says: [] };
    day.says.push({ id: dateId(i), words: unlisted(excerptAround(source, sentence, span)) });
    days.set(place.text, day);
  }
  return [...days.values()].sort((a, b) =>
    a.from < b.from ? -1 : a.from > b.from ? 1 : a.text.length - b.text.length,
  );
}

const isWithin = ([start, end]: Span, [from, to]: Span): boolean => start >= from && end <= to;
