import type { Marker } from '../../model/marker.ts';
import type { Draft, Pass, Stretch } from '../draft.ts';
import { parseDateline } from './dateline-parse.ts';
import { markersIn } from './markers.ts';
import { leaving, phraseOf } from './stretch.ts';

/** The longest that a headline gets; past it, words are running copy. */
const LONGEST = 300;

/**
 * The headline: the first stretch that no other pass has claimed, if it reads like one. Copy whose titles were stripped
 * opens on its first paragraph, and has none. A headline set over several lines takes in the lines that stand right under
 * it.
 */
export const headline: Pass = (draft) => {
  const above = markersAbove(draft);
  const [first, ...rest] = draft.stretches.slice(above.length);
  if (!first || first.table || isRunning(first.text) || opensOnDateline(draft.text, first)) return draft;
  if (rest.length === 0 && endsSentence(first.text)) return draft;
  return {
    ...leaving(draft, rest),
    markers: [...draft.markers, ...above],
    headline: phraseOf(first, 'headline/first'),
  };
};

/** The markers that stand above the headline, each on a line of its own, where a line that can be the headline follows. */
function markersAbove({ text, stretches }: Draft): Marker[] {
  const found: Marker[] = [];
  for (const stretch of stretches.slice(0, MOST_MARKERS)) {
    const [marker] = markersIn(text, stretch.span);
    if (!marker) break;
    found.push(marker);
  }
  const next = stretches[found.length];
  return next && next.text.length < LONGEST && !endsSentence(next.text) && !opensOnDateline(text, next) ? found : [];
}

const MOST_MARKERS = 4;

/** True for running copy: longer than a headline, or a long sentence in the past. */
function isRunning(text: string): boolean {
  if (text.length > LONGEST) return true;
  if (text.length < 120) return false;
  return endsSentence(text) && NARRATES.test(text);
}

/**
 * True where the first paragraph stands first: its dateline tells, if it is sure, or if a sentence follows it. A headline in
 * capitals may read like one: `SALES FELL ON MARCH 27`.
 */
function opensOnDateline(source: string, { span, text }: Stretch): boolean {
  if (text === text.toUpperCase()) return false;
  const found = parseDateline(source, span);
  return found !== null && (found.strength === 'sure' || (found.strength === 'placed' && endsSentence(text)));
}

const endsSentence = (text: string): boolean => /[.!?]["'”’)]*$/.test(text);

/** Words of past narration, which headlines do without: they speak in the present. */
const NARRATES = /\b(?:said|was|were|had|has been|have been|told|according)\b/;
