import { isHyphen } from '../../../text/words/hyphens.ts';
import type { Word } from '../../../text/words/index.ts';
import { wordSet } from '../../../text/words/word-sets.ts';
import { NEWSPAPERS } from '../../words/newspapers.ts';
import type { Range } from '../forms.ts';
import { knownAt } from '../gazetteer/known.ts';
import { isFamilyFirst } from '../lexicon/family-first.ts';
import { organisationHeads, particles, sides } from '../lexicon/index.ts';
import type { Mention } from '../naming.ts';

/** What a person is called by later on: by the last word, or the first where family names come first, or what stands before `bin`. */
export function surnamesOf(mention: Mention): Range[] {
  const { words, to } = mention;
  // `the Duke of Orrin`
  if (words[to - 2]?.lower === 'of') return [];
  const from = bareStart(mention);
  let last = to - 1;
  while (last > from && isSuffix(words[last])) last--;
  const end = words[last];
  const elided = end?.spaced === false && APOSTROPHES.test(end.text);
  const names: Range[] = [[elided ? last - 1 : last, last + 1]];
  for (let i = last - 1; i > from && isHyphen(words[i]); i -= 2) names.push([i - 1, last + 1]);
  // `St. Orrin`
  const before = words[last - 1]?.text === '.' ? last - 2 : last - 1;
  if (before > from && (words[before]?.text.length ?? 0) > 1) names.push([before, last + 1]);
  // `van der Orrin`, `De Orrin-Hill`
  let start = names.at(-1)?.[0] ?? last;
  while (start - 1 > from && particles.has(words[start - 1])) names.push([--start, last + 1]);
  if (isFamilyFirst(words, from, to)) names.push([from, from + 1]);
  for (let i = from + 1; i < last; i++) if (PATRONYMICS.has(words[i])) names.push([from, from + 1], [from, i]);
  return names;
}

const APOSTROPHES = /^['’]./;
const PATRONYMICS = wordSet('bin binti ibn');

/** Where the name itself starts: `Daw` says nothing of whose it is. */
export const bareStart = ({ words, from, to }: Pick<Mention, 'words' | 'from' | 'to'>): number =>
  from < to - 1 && words[from + 1]?.spaced && BURMESE.has(words[from]) ? from + 1 : from;

/** What goes with a name of Burma and is called by with it. */
const BURMESE = wordSet('u daw');

/** True for what tells a son or a father by: `Jr.`, `Sr.`. */
export const isGeneration = (word: Word | undefined): boolean => word?.lower === 'jr' || word?.lower === 'sr';

/** `Jr.`, `III`: what stands behind a family name. */
const isSuffix = (word: Word | undefined): boolean =>
  word?.text === '.' || word?.text === ',' || isGeneration(word) || isNumeral(word);

/** True for the Roman numeral of `Odo XIV`. */
export const isNumeral = (word: Word | undefined): boolean => /^[IVX]+$/.test(word?.text ?? '');

/** Every word of a name but its initials: some are called by their given name, or by the first of two family names. */
export function partsOf({ words, from, to }: Mention): Range[] {
  const parts: Range[] = [];
  for (let i = from; i < to - 1; i++) {
    const word = words[i];
    if (word?.kind === 'word' && word.shape !== 'lower' && word.text.length > 2) parts.push([i, i + 1]);
  }
  return parts;
}

/** The first words of an organisation's name, up to four and not all of it; of a town's side the last one: Utah Larks, the Larks. */
export function openingsOf(mention: Mention): Range[] {
  const { from, to } = mention;
  const names: Range[] = [];
  for (let end = from + 1; end < to && end < from + 5; end++) names.push([from, end]);
  const side = sideOf(mention);
  if (side) names.push(side);
  return names;
}

/** `Larks` of Utah Larks, `Red Sox` of Boston Red Sox: what a side is called without its town; null of what has none. */
export function sideOf({ words, from, to }: Mention): Range | null {
  const last = words[to - 1];
  if (last?.shape !== 'capital') return null;
  const town = from + knownAt(words, from).placeLength;
  if (town === from || town >= to || to - town > 2) return null;
  const side = sides.has(last) || (last.lower.endsWith('s') && !organisationHeads.has(last));
  const paper = to - town === 1 && NEWSPAPERS.has(last);
  return side || paper ? [town, to] : null;
}
