import { indefinite } from '../../text/words/articles.ts';
import type { Word } from '../../text/words/index.ts';

/** The fraction that starts at a word and is one of a unit: `half a point`, `a quarter of a percentage point`, `three-quarters of a mile`. */
export function fractionFrom(words: readonly Word[], at: number): { value: number; to: number } | undefined {
  const first = words[at]?.lower;
  if (first === 'half') return indefinite.has(words[at + 1]) ? { value: 0.5, to: at + 2 } : undefined;
  if (first === 'three') {
    const end = words[at + 1]?.text === '-' ? at + 2 : at + 1;
    return words[end]?.lower === 'quarters' ? ofOne(words, end + 1, 0.75) : undefined;
  }
  if (first !== 'a') return undefined;
  const part = words[at + 1]?.lower;
  if (part === 'half') return { value: 0.5, to: at + 2 };
  if (part !== 'quarter') return undefined;
  // `a quarter` is more often three months
  return ofOne(words, at + 2, 0.25) ?? (isPoint(words, at + 2) ? { value: 0.25, to: at + 2 } : undefined);
}

/** Takes in `of a`. */
const ofOne = (words: readonly Word[], at: number, value: number) =>
  words[at]?.lower === 'of' && indefinite.has(words[at + 1]) ? { value, to: at + 2 } : undefined;

/** `point`, `-point`, `percentage point`. */
function isPoint(words: readonly Word[], at: number): boolean {
  const word = words[at]?.text === '-' ? words[at + 1] : words[at];
  return word?.lower === 'point' || word?.lower === 'percentage' || word?.lower === 'percent';
}
