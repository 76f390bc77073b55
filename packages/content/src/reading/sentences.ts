import type { Block } from '../model/block.ts';
import type { Span } from '../model/span.ts';
import { sentencesOf, spanOfWords } from '../text/sentences.ts';
import { type Word, wordsOf } from '../text/words.ts';
import type { Pass, Sentence } from './draft.ts';

/**
 * Cuts the body into sentences and words. The headline goes first and stays whole; in a list and a table a line end
 * also ends a sentence.
 */
export const sentences: Pass = (draft) => {
  const { headline, text } = draft;
  const found: Sentence[] = headline ? [{ span: headline.span, words: wordsOf(text, headline.span), block: -1 }] : [];
  const body = draft.body.map((block, index) => {
    const cut = cutBlock(text, block).map((words) => ({ span: spanOfWords(words), words, block: index }));
    for (const sentence of cut) found.push(sentence);
    return { ...block, sentences: cut.map(({ span }): Span => span) };
  });
  return { ...draft, body, sentences: found };
};

function cutBlock(text: string, { kind, span }: Block): Word[][] {
  if (kind === 'break') return [];
  const words = wordsOf(text, span);
  return kind === 'list' || kind === 'table' ? linesOfWords(text, words).flatMap(sentencesOf) : sentencesOf(words);
}

/** The words of each line. */
function linesOfWords(text: string, words: readonly Word[]): Word[][] {
  const lines: Word[][] = [];
  let end = 0;
  for (const word of words) {
    const line = lines.at(-1);
    if (line && !breaksBetween(text, end, word.start)) line.push(word);
    else lines.push([word]);
    end = word.end;
  }
  return lines;
}

function breaksBetween(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return true;
  }
  return false;
}
