import type { Block, PublicArticle } from '@dateline/content';
import { withoutSigns } from '@dateline/content/archive';
import { typeset } from '../text/typeset.ts';

/** A paragraph of more words is what came of several whose ends were lost. */
const MOST = 120;

/**
 * The paragraphs that a story opens with, up to about so many words: the last may go beyond, up to the end of a sentence of it
 * where it is very long. Never none where there are any.
 */
export function openingOf(
  { article: { body }, source }: { readonly article: Pick<PublicArticle, 'body'>; readonly source: string },
  words: number,
): string[] {
  const opening: string[] = [];
  let left = words;
  for (const { kind, text, span, sentences } of body) {
    if (left <= 0) break;
    if (kind !== 'paragraph') continue;
    const isLong = wordsIn(text) > Math.max(MOST, left);
    const shown = isLong ? firstSentences(left, sentences, withoutSigns(source, [span])) : text;
    opening.push(typeset(shown));
    left -= wordsIn(shown);
  }
  return opening;
}

const wordsIn = (text: string): number => text.split(' ').length;

/** The first sentences of a paragraph, until they have so many words: never none. */
function firstSentences(words: number, sentences: Block['sentences'], source: string): string {
  let text = '';
  for (const sentence of sentences) {
    if (text !== '' && wordsIn(text) >= words) break;
    text = `${text} ${source.slice(...sentence).replace(/\s+/g, ' ')}`.trim();
  }
  return text;
}
