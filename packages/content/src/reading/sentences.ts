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
  const rows: (readonly Word[])[] = [];
  const body: Block[] = [];
  for (const [index, block] of draft.body.entries()) {
    const row = block.kind === 'break' ? [] : wordsOf(text, block.span);
    const spans: Span[] = [];
    for (const words of cut(text, block, row)) {
      const span = spanOfWords(words);
      spans.push(span);
      found.push({ span, words, block: index });
    }
    rows.push(row);
    body.push({ ...block, sentences: spans });
  }
  return { ...draft, body, rows, sentences: found };
};

const cut = (text: string, { kind }: Block, row: readonly Word[]): (readonly Word[])[] =>
  kind === 'list' || kind === 'table' ? linesOfWords(text, row).flatMap(sentencesOf) : sentencesOf(row);

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
