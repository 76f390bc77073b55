import type { PublicArticle } from '@dateline/content';
import { typeset } from '../text/typeset.ts';

/** The paragraphs that a story opens with, up to about so many words: the last may go beyond. Never none where there are any. */
export function openingOf({ body }: PublicArticle, words: number): string[] {
  const opening: string[] = [];
  let left = words;
  for (const { kind, text } of body) {
    if (left <= 0) break;
    if (kind !== 'paragraph') continue;
    opening.push(typeset(text));
    left -= text.split(' ').length;
  }
  return opening;
}
