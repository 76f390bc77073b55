import { wordSet } from '../../text/word-sets.ts';
import type { Word } from '../../text/words.ts';
import { NEWSPAPERS } from '../words/newspapers.ts';
import { isFamilyFirst } from './family-first.ts';
import { knownAt } from './known.ts';
import { organisationHeads, sides, stateOrgans } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { keyOf } from './phrases.ts';

/** The forms that a person is called by later on: by the last word, or the first where family names come first, or what stands before `bin`. */
export function surnamesOf(mention: Mention): string[] {
  const { words, to } = mention;
  const from = bareStart(mention);
  let last = to - 1;
  while (last > from && isSuffix(words[last])) last--;
  const end = words[last];
  const elided = end?.spaced === false && APOSTROPHES.test(end.text);
  const name = keyOf(words, elided ? last - 1 : last, last + 1);
  const names = [name];
  let joined = name;
  for (let i = last - 1; i > from && words[i]?.text === '-' && !words[i]?.spaced; i -= 2) {
    joined = `${words[i - 1]?.lower} - ${joined}`;
    names.push(joined);
  }
  if (last - 1 > from && (words[last - 1]?.text.length ?? 0) > 1) names.push(`${words[last - 1]?.lower} ${name}`);
  if (isFamilyFirst(words, from, to)) names.push(words[from]?.lower ?? '');
  for (let i = from + 1; i < last; i++)
    if (PATRONYMICS.has(words[i])) names.push(words[from]?.lower ?? '', keyOf(words, from, i));
  return names;
}

const APOSTROPHES = /^['’]./;
const PATRONYMICS = wordSet('bin binti ibn');

/** Where the name itself starts: `Datuk Seri`, which go with a name, and `Daw` say nothing of whose it is. */
export function bareStart({ words, from, to }: Mention): number {
  let at = from;
  while (at < to - 1 && words[at + 1]?.spaced && isStyle(words, at)) at++;
  return at;
}

const STYLES = wordSet('datuk dato datin seri sri tun puan haji shri u daw');

const isStyle = (words: readonly Word[], at: number): boolean =>
  STYLES.has(words[at]) || (words[at]?.lower === 'tan' && words[at + 1]?.lower === 'sri');

/** `Jr.`, `III`: what stands behind a family name. */
const isSuffix = (word: Word | undefined): boolean =>
  word?.text === '.' ||
  word?.text === ',' ||
  word?.lower === 'jr' ||
  word?.lower === 'sr' ||
  word?.text === 'II' ||
  word?.text === 'III';

/** Every word of a name but its initials: some are called by their given name, or by the first of two family names. */
export function partsOf({ words, from, to }: Mention): string[] {
  const parts: string[] = [];
  for (let i = from; i < to - 1; i++) {
    const { kind, shape, text, lower } = words[i] ?? {};
    if (kind === 'word' && shape !== 'lower' && text !== undefined && text.length > 2 && lower) parts.push(lower);
  }
  return parts;
}

/** The first words of an organisation's name, up to four and not all of it; of a town's side the last one: Utah Larks, the Larks. */
export function openingsOf(mention: Mention): string[] {
  const { words, from, to } = mention;
  let key = words[from]?.lower ?? '';
  const names = [key];
  const side = sideOf(mention);
  if (side) names.push(side);
  for (let i = from + 1; i < to - 1 && i < from + 4; i++) {
    key += ` ${words[i]?.lower ?? ''}`;
    names.push(key);
  }
  return names;
}

/** `larks` of Utah Larks, `red sox` of Boston Red Sox: what a side is called without its town, and an organ of a state without its land; undefined of what has none. */
export function sideOf({ words, from, to }: Mention): string | undefined {
  const last = words[to - 1];
  if (last?.shape !== 'capital') return undefined;
  const town = from + knownAt(words, from).placeLength;
  if (town === from || town >= to || to - town > 2) return undefined;
  const organ = to - town === 2 && stateOrgans.has(last);
  const side = sides.has(last) || (last.lower.endsWith('s') && !organisationHeads.has(last));
  const paper = to - town === 1 && NEWSPAPERS.has(last);
  return organ || side || paper ? keyOf(words, town, to) : undefined;
}
