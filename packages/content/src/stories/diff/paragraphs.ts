import { diffArrays } from 'diff';
import type { ParagraphChange } from '../../model/difference.ts';
import { overlap } from '../fold/overlap.ts';
import { wordHashes } from '../fold/words.ts';
import { wordChanges } from './words.ts';

/** Two paragraphs are one that was changed where so much of the shorter one's words stand in the other. */
const ALIKE = 0.5;

/** Versions that differ in more paragraphs than this are not aligned: all of the one went, all of the other came. */
const MOST = 1000;

/** What became of each paragraph, word by word, in the order of the later version; what went stands where it stood. */
export const paragraphChanges = (before: readonly string[], after: readonly string[]): ParagraphChange[] =>
  alignParagraphs(before, after).map(({ kind, from, to }) => ({
    ...{ kind, from, to },
    words: wordChanges(from === null ? '' : (before[from - 1] ?? ''), to === null ? '' : (after[to - 1] ?? '')),
  }));

/** A paragraph of either version, by its place in both, from 1. */
export type Aligned = Pick<ParagraphChange, 'kind' | 'from' | 'to'>;

/** Which paragraphs came, went, changed and stayed. */
export function alignParagraphs(before: readonly string[], after: readonly string[]): Aligned[] {
  const parts = diffArrays([...before], [...after], { maxEditLength: MOST }) ?? [
    { value: [...before], removed: true, added: false },
    { value: [...after], added: true, removed: false },
  ];
  const found: Aligned[] = [];
  let from = 0;
  let to = 0;
  for (let i = 0; i < parts.length; i++) {
    const { value = [], removed, added } = parts[i] ?? {};
    if (!removed && !added) {
      for (const _ of value) found.push({ kind: 'same', from: ++from, to: ++to });
      continue;
    }
    const next = parts[i + 1];
    const [went, came] = removed ? [value, next?.added ? next.value : []] : [next?.removed ? next.value : [], value];
    if (went.length > 0 && came.length > 0) i++;
    for (const change of inPlace(went, came, from, to)) found.push(change);
    from += went.length;
    to += came.length;
  }
  return found;
}

/** Pairs the paragraphs that went with those that came in their place, in order, where they are alike. */
function inPlace(went: readonly string[], came: readonly string[], from: number, to: number): Aligned[] {
  const words = went.map(wordsOf);
  const found: Aligned[] = [];
  let done = 0;
  const gone = (until: number): void => {
    for (; done < until; done++) found.push({ kind: 'removed', from: from + done + 1, to: null });
  };
  for (const [i, text] of came.entries()) {
    const place = to + i + 1;
    const match = likest(words, done, wordsOf(text));
    if (match < 0) {
      found.push({ kind: 'added', from: null, to: place });
      continue;
    }
    gone(match);
    done = match + 1;
    found.push({ kind: 'changed', from: from + done, to: place });
  }
  gone(went.length);
  return found;
}

/** How many of the paragraphs that went a new one is held against. */
const REACH = 8;

/** The first paragraph from a place on that is alike; -1 where none is near. */
function likest(went: readonly (readonly number[])[], from: number, words: readonly number[]): number {
  for (let at = from; at < Math.min(went.length, from + REACH); at++)
    if (overlap(went[at] ?? words, words) >= ALIKE) return at;
  return -1;
}

const wordsOf = (text: string): readonly number[] => [...new Set(wordHashes(text).slice(0, LONGEST))];

/** Words at the head of a paragraph tell it from others. */
const LONGEST = 80;
