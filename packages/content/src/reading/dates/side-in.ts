import type { Draft } from '../draft.ts';
import type { Expression } from './meaning.ts';
import { type Side, sideOf } from './tense.ts';

/** Which way the verb that governs an expression points; 0 for the dateline's. */
export function sideIn({ sentences }: Draft, { sentence, from, to, meaning }: Expression): Side {
  const words = sentences[sentence]?.words;
  return words ? sideOf(words, from, to, meaning.kind === 'time') : 0;
}
