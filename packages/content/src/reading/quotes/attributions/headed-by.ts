import type { Run } from '../clause/runs.ts';
import { isGrammar } from '../clause/word-classes.ts';
import type { Paragraph } from '../paragraphs.ts';
import { type Attribution, toldBy } from './attribution.ts';
import type { Said } from './index.ts';

/** A line of capitals, in two halves: a firm, and a name of two words or more. */
const LINE = /^(?:[A-Z]\S* |[.&’'-] )+[,(] [A-Z]\S* (?:[A-Z]\S* |[.’'-] )+(?:\) )?$/;

/**
 * Whose words stand below a line that names a firm and one of its people: `Tarn Foods, Ada Brandt`, `Tarn Foods (Ada Brandt)`. Whether
 * the second half names a person is for the names to tell.
 */
export function headedBy({ words }: Paragraph): Attribution | null {
  if (words.length > LONGEST || !LINE.test(words.map(({ text }) => `${text} `).join(''))) return null;
  const from = words.findIndex(({ text }) => text === ',' || text === '(') + 1;
  const to = words.length - (words.at(-1)?.text === ')' ? 1 : 0);
  // `Tarn Foods, Caution Before Vote`
  if (words.slice(from, to).some(isGrammar)) return null;
  return toldBy(words, { from, to }, 'headed');
}

/** No such line has more words and marks. */
const LONGEST = 14;

/** The same words, said by whom their heading names where nothing below it tells who speaks: `"We see growth."`, `Sees "growth"`. */
export function headed(said: Said, heading: Attribution): Said {
  const { attribution, paragraph } = said;
  const own = attribution?.words === paragraph.words ? attribution : null;
  const { speaker, cue } = own ?? {};
  const verb = speaker != null && isVerb(paragraph, speaker);
  if (cue && !verb) return said;
  return { ...said, attribution: { ...heading, otherwise: verb ? null : attribution } };
}

/** True where somebody else by name is told to speak: what stands below is no more the heading's. */
export function endsHeading({ words, speaker }: Attribution, here: readonly Said[]): boolean {
  const own = words[(speaker?.to ?? 0) - 1]?.lower;
  return here.some(({ attribution, paragraph }) => {
    if (!attribution?.cue || !attribution.speaker || attribution.words !== paragraph.words) return false;
    const last = attribution.words[attribution.speaker.to - 1];
    return last?.shape === 'capital' && last.lower !== own && !isGrammar(last);
  });
}

/** True for the verb that opens a note, `Sees growth …`, where its subject would stand. */
const isVerb = ({ words, starts }: Paragraph, { from, to }: Run): boolean =>
  to === from + 1 && starts.includes(from) && words[from]?.lower.endsWith('s') === true;
