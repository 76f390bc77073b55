import type { Draft } from '../../../draft.ts';
import { datelineAt } from '../../dateline/at.ts';
import { endsSentence } from '../../lines/ends-sentence.ts';
import { LONGEST, opensStory } from './heads-story.ts';

/**
 * True for running copy: longer than a headline, two sentences, or one of more words than headlines have that end on a full stop,
 * where neither who wrote it, nor the day, nor a dateline follows.
 */
export function isRunning(draft: Draft, at: number): boolean {
  const { text: source, stretches } = draft;
  const stretch = stretches[at];
  if (!stretch) return false;
  const { text, span } = stretch;
  if (text.length > LONGEST || (text.endsWith('.') && TWO_SENTENCES.test(text))) return true;
  return (
    isProse(text, datelineAt(source, span) !== null) &&
    !stretches.slice(at + 1, at + 3).some((below) => opensStory(source, below))
  );
}

const TWO_SENTENCES = /\p{Ll}{4}\. \p{Lu}/u;

/** A sentence with small letters enough in it, and more words than in headlines, which leave out articles where they are long, and seldom open on a place: `KARSUND -- The wall held.` */
function isProse(text: string, filed: boolean): boolean {
  const words = text.split(' ').length;
  const small = text.match(/ \p{Ll}/gu) ?? [];
  const most = text.endsWith('.') && / (?:an?|the) /i.test(text) ? (filed ? 6 : 11) : 15;
  return endsSentence(text) && words > most && small.length * 2.5 > words;
}
