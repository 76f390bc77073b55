import type { Draft } from '../draft.ts';
import { kindOf } from './bound-clues.ts';
import { type Clue, clue, type FullDate } from './clues.ts';

/** How long after its day a picture goes with the news, in days. */
const FRESH = 45;

/** The full dates below pictures: copy comes out with a picture of these days, unless it is said to be from the files. */
export function captionClues(draft: Draft, fulls: readonly FullDate[]): Clue[] {
  return fulls.flatMap(({ day, expression }) => {
    if (kindOf(draft, expression) !== 'caption' || isFilePicture(draft, expression.sentence)) return [];
    return [clue(draft, expression.span, 'It dates a picture of these days.', (d) => d >= day && d <= day + FRESH)];
  });
}

const isFilePicture = (draft: Draft, sentence: number): boolean =>
  draft.sentences[sentence]?.words.some(
    ({ lower }) => lower === 'file' || lower === 'undated' || lower === 'archive',
  ) ?? false;
