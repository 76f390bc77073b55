import type { Span } from '../../../../model/span.ts';
import { VALUES } from '../../../dates/numbers.ts';
import { ORDINALS } from '../../../dates/ordinals.ts';

/** Paragraphs that a note to editors names. */
export interface Named {
  readonly span: Span;
  /** Counted from the end where they are below zero. */
  readonly numbers: number[];
}

const COUNTS = [...VALUES.keys()].slice(1, 11).join('|');

/** More than any copy has. */
const MOST = 200;

const AND = ',?\\s+and\\s+|\\s*(?:,|-|–|&)\\s*';
const listOf = (one: string, joint: string): string => `${one}(?:(?:${joint})${one})*`;

const FIGURE = '\\d{1,3}(?!\\d|\\s*(?:million|billion|trillion|thousand|percent|pct|%))(?:st|nd|rd|th)?';
const ORDINAL = `(?:\\d{1,3}(?:st|nd|rd|th)|${ORDINALS.join('|')})`;

/** `paras 2, 5, 13-16`, behind one `paragraph 1 to 4 million` opens what was wrong; `3rd and 4th paragraphs`; `last 4 paras`. */
const NAMED = new RegExp(
  [
    `\\b(?:paragraphs|paras|grafs|graphs|pars)\\s+(${listOf(FIGURE, `${AND}|\\s+to\\s+`)})`,
    `(?:paragraph|para|graf|graph|par)\\s+(${listOf(FIGURE, AND)})`,
    `(?:(${listOf(ORDINAL, `${AND}|\\s+to\\s+`)})|(last|final|first|opening)(?:\\s+(\\d{1,3}|${COUNTS}))?)\\s+(?:par(?:a(?:graph)?)?|gra(?:f|ph))s?\\b`,
  ].join('|\\b'),
  'gi',
);

/** The paragraphs that a text names from an offset on, in order. */
export function paragraphsIn(text: string, from: number): Named[] {
  return [...text.slice(from).matchAll(NAMED)].map(
    ({ index, 0: all, 1: plural, 2: single, 3: places, 4: end, 5: count }) => ({
      span: [from + index, from + index + all.length],
      numbers: end ? atEnd(end.toLowerCase(), count) : numbersIn(plural ?? single ?? places ?? ''),
    }),
  );
}

/** `last 4`, `first two`, `final`. */
function atEnd(end: string, count = '1'): number[] {
  const n = Math.min(Number(count) || (VALUES.get(count.toLowerCase()) ?? 0), MOST);
  return end === 'last' || end === 'final' ? range(-n, -1) : range(1, n);
}

/** `2, 5, 13-16`, `3rd and 4th`. */
function numbersIn(list: string): number[] {
  const numbers: number[] = [];
  for (const [, joint, one = ''] of list.toLowerCase().matchAll(/([-–]|\bto\b)?\s*(\d+|[a-z]{3,})/g)) {
    const n = Number(one) || ORDINALS.indexOf(one) + 1;
    const last = numbers.at(-1);
    if (n > 0 && n <= MOST && numbers.length < MOST)
      numbers.push(...(joint && last !== undefined ? range(last + 1, n) : [n]));
  }
  return numbers;
}

const range = (from: number, to: number): number[] =>
  to < from ? [] : Array.from({ length: Math.min(to - from + 1, MOST) }, (_, i) => from + i);
