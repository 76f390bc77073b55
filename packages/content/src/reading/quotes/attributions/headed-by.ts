import type { Word } from '../../../text/words/index.ts';
import type { Run } from '../clause/runs.ts';
import { classOf } from '../clause/word-classes.ts';
import type { Paragraph } from '../paragraphs.ts';
import type { Attribution } from './attribution.ts';
import type { Said } from './index.ts';

/** No line that heads a person's words has more words and marks. */
const LONGEST = 14;

/**
 * Whose words stand below a line that names a firm and one of its people: `Tarn Foods, Ada Brandt`, `Tarn Foods (Ada Brandt)`. Whether
 * the second half names a person is for the names to tell.
 */
export function headedBy({ words }: Paragraph): Attribution | null {
  const speaker = words.length > LONGEST ? null : (secondOf(words, ',', words.length) ?? inBrackets(words));
  return speaker && { words, cue: null, speaker, sense: null, how: 'headed' };
}

const inBrackets = (words: readonly Word[]): Run | null =>
  words.at(-1)?.text === ')' ? secondOf(words, '(', words.length - 1) : null;

/** Behind the only such mark of a line of capitals, two words or more. */
function secondOf(words: readonly Word[], mark: string, to: number): Run | null {
  const at = words.findIndex(({ text }) => text === mark);
  if (at < 1 || to < at + 3) return null;
  for (let here = 0; here < to; here++) {
    const word = words[here] as Word;
    const named = word.kind === 'word' && word.shape !== 'lower' && classOf(word) === null;
    if (here !== at && !named && !(word.kind === 'mark' && ".-&’'".includes(word.text))) return null;
  }
  return words[to - 1]?.kind === 'word' ? { from: at + 1, to } : null;
}

/** The same words, said by whom their heading names where nothing below it tells who speaks: `"We see growth."`, `Sees "growth"`. */
export function headed(said: Said, heading: Attribution): Said {
  const { attribution, paragraph } = said;
  const own = attribution?.words === paragraph.words ? attribution : null;
  const { speaker, cue } = own ?? {};
  const bullet = speaker != null && isBullet(paragraph, speaker);
  if (cue && !bullet) return said;
  return { ...said, attribution: { ...heading, otherwise: bullet ? null : attribution } };
}

/** Of `Sees growth …`, the verb that opens a sentence. */
const isBullet = ({ words, starts }: Paragraph, { from, to }: Run): boolean =>
  to === from + 1 &&
  starts.includes(from) &&
  words[from]?.shape === 'capital' &&
  /[^s]s$/.test(words[from]?.lower ?? '');
