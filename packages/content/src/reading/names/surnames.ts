import type { Word } from '../../text/words.ts';
import { familyFirst } from './lexicon.ts';
import type { Mention } from './mention.ts';

/** The word that a person is called by later on: the last one, or the first where family names come first. */
export function surnamesOf({ words, from, to }: Mention): string[] {
  let last = to - 1;
  while (last > from && isSuffix(words[last])) last--;
  const name = words[last]?.lower ?? '';
  const names = [name];
  let joined = name;
  for (let i = last - 1; i > from && words[i]?.text === '-' && !words[i]?.spaced; i -= 2) {
    joined = `${words[i - 1]?.lower} - ${joined}`;
    names.push(joined);
  }
  if (last - 1 > from && words[last - 1]?.shape === 'lower') names.push(`${words[last - 1]?.lower} ${name}`);
  if (familyFirst.has(words[from])) names.push(words[from]?.lower ?? '');
  return names;
}

/** `Jr.`, `III`: what stands behind a family name. */
const isSuffix = (word: Word | undefined): boolean =>
  word?.text === '.' || word?.lower === 'jr' || word?.lower === 'sr' || word?.text === 'II' || word?.text === 'III';

/** The first words of a name, up to four and not all of it. */
export function openingsOf({ words, from, to }: Mention): string[] {
  let key = words[from]?.lower ?? '';
  const names = [key];
  for (let i = from + 1; i < to - 1 && i < from + 4; i++) {
    key += ` ${words[i]?.lower ?? ''}`;
    names.push(key);
  }
  return names;
}
