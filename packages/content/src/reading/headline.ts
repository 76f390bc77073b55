import type { Pass } from './draft.ts';
import { leaving, phraseOf } from './stretch.ts';

/** The longest that a headline gets; past it, words are running copy. */
const LONGEST = 300;

/**
 * The headline: the first stretch that no other pass has claimed, if it reads like one. Copy whose titles were stripped
 * opens on its first paragraph, and has none. A headline set over several lines takes in the lines that stand right under
 * it.
 */
export const headline: Pass = (draft) => {
  const [first, ...rest] = draft.stretches;
  if (!first || first.table || isRunning(first.text)) return draft;
  if (rest.length === 0 && endsSentence(first.text)) return draft;
  return { ...leaving(draft, rest), headline: phraseOf(first, 'headline/first') };
};

/** True for running copy: longer than a headline, or a long sentence in the past. */
function isRunning(text: string): boolean {
  if (text.length > LONGEST) return true;
  if (text.length < 120) return false;
  return endsSentence(text) && NARRATES.test(text);
}

const endsSentence = (text: string): boolean => /[.!?]["'”’)]*$/.test(text);

/** Words of past narration, which headlines do without: they speak in the present. */
const NARRATES = /\b(?:said|was|were|had|has been|have been|told|according)\b/;
