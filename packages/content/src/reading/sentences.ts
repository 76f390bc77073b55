import type { Block } from '../model/block.ts';
import type { Span } from '../model/span.ts';
import { sentencesOf, spanOfWords } from '../text/sentences/index.ts';
import { BULLET, NUMBER } from '../text/sentences/list-signs.ts';
import { type Word, wordsOf } from '../text/words/index.ts';
import type { Pass, Sentence } from './draft.ts';
import { endsSentence } from './frame/lines/ends-sentence.ts';
import { withoutBreaks, withoutTags } from './whole-words.ts';

/**
 * Cuts the body into sentences and words. The headline goes first and stays whole, and so does each key point under it;
 * in a list and a table a line end also ends a sentence.
 */
export const sentences: Pass = (draft) => {
  const { headline, keyPoints, text } = draft;
  const found: Sentence[] = [];
  const tagged = text.includes('</');
  // a word that is broken at the end of a line
  const broken = text.includes('-\n') || text.includes('-\r\n');
  const wordsIn = (span: Span): Word[] => {
    const printed = wordsOf(text, span);
    const words = tagged ? withoutTags(printed) : printed;
    return broken ? withoutBreaks(text, words) : words;
  };
  for (const { span } of headline ? [headline, ...keyPoints] : [])
    found.push({ span, words: wordsIn(span), block: -1 });
  const rows: (readonly Word[])[] = [];
  const body: Block[] = [];
  for (const [index, block] of draft.body.entries()) {
    const row =
      block.kind === 'break' ? [] : wordsIn(block.kind === 'caption' ? withinBrackets(text, block.span) : block.span);
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

/** The span of a caption without the brackets that are set around all of it: of its sentences none would hold both. */
const withinBrackets = (text: string, [start, end]: Span): Span =>
  text.charAt(start) === '[' && text.indexOf(']', start) === end - 1 && end - start > 2
    ? [start + 1, end - 1]
    : [start, end];

const cut = (text: string, { kind, span }: Block, row: readonly Word[]): (readonly Word[])[] =>
  kind === 'list' || kind === 'table' || areRows(text.slice(...span))
    ? linesOfWords(text, row, kind === 'list').flatMap(sentencesOf)
    : sentencesOf(row);

/** True for three lines or more that open on no small letter and hold one, without a stop at the end: a list, whatever room its lines leave. */
function areRows(copy: string): boolean {
  const lines = copy.split('\n');
  return lines.length > 2 && !endsSentence(copy) && lines.every((line) => ROW.test(line));
}

const ROW = /^\P{Ll}.*? \p{Ll}/u;

/** The words of each line; of a list, the words of each item, which may be wrapped. */
function linesOfWords(text: string, words: readonly Word[], ofItems: boolean): Word[][] {
  const lines: Word[][] = [];
  let end = 0;
  for (const word of words) {
    const line = lines.at(-1);
    const goesOn = !breaksBetween(text, end, word.start) || (ofItems && !opensItem(text, word.start));
    if (line && goesOn) line.push(word);
    else lines.push([word]);
    end = word.end;
  }
  return lines;
}

function opensItem(text: string, at: number): boolean {
  const head = text.slice(at, at + 6);
  return BULLET.test(head) || NUMBER.test(head);
}

function breaksBetween(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return true;
  }
  return false;
}
