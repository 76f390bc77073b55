import { apostrophes } from '../../../text/words/possessives.ts';
import { phraseFrom } from '../clause/phrase-from.ts';
import { isVerbal } from '../clause/verbal.ts';
import type { Stretch } from '../marks/marked.ts';
import type { Paragraph } from '../paragraphs.ts';
import { type Attribution, toldBy } from './attribution.ts';

/** No line that signs a quotation has more words and marks. */
const LONGEST = 25;

/**
 * Who signs a paragraph that is one quotation, on a line of its own below it: `-- Ada Brandt, chief economist`, `--Ada Brandt. Read
 * the note`, `Ada Brandt, founder of Tarn`.
 *
 * @param next The paragraph below.
 */
export function signedBelow(
  { words }: Paragraph,
  [only, ...others]: readonly Stretch[],
  next: Paragraph | undefined,
): Attribution | null {
  if (!next || only?.from !== 0 || only.to !== words.length || others.length > 0) return null;
  const line = next.words;
  if (line.length > LONGEST || next.marks.some((mark) => !apostrophes.has(line[mark]))) return null;
  const dashed = '-–—―'.includes(line[0]?.text.charAt(0) || ' ');
  const from = dashed ? 1 : 0;
  const speaker = phraseFrom(line, from, line.length);
  if (!speaker || speaker.from !== from || speaker.to < from + 2) return null;
  for (let at = from; at < speaker.to; at++) if (line[at]?.shape === 'lower' && line[at]?.lower !== 'and') return null;
  const comma = line[speaker.to]?.text === ',';
  // `Ada Brandt, the mayor, left on Monday.`
  const tells = line.slice(speaker.to).some(isVerbal);
  return !tells && (comma || (dashed && (line[speaker.to]?.text ?? '.') === '.'))
    ? toldBy(line, speaker, 'signed-below')
    : null;
}
