import { knownAt } from '../gazetteer/known.ts';
import { given } from '../lexicon/index.ts';
import type { Form, Forms, Mention } from '../naming.ts';

/** No adjective of a land is shorter. */
const SHORTEST = 6;

/** The land that the gazetteer has not and whose adjective or people a name is, where the copy has both: of Orrinian and Orrinians, Orrinia; else each is the other's. */
export function landOf({ words, from, to, place }: Mention, forms: Forms): Form | null {
  if (to - from > 1 || place) return null;
  const word = words[from];
  const lower = word?.lower ?? '';
  const one = lower.endsWith('s') ? lower.slice(0, -1) : lower;
  if (one.length < SHORTEST || !one.endsWith('an') || given.has(word)) return null;
  const seen = forms.next;
  const land = (seen?.get(one.slice(0, -1)) ?? seen?.get(one === lower ? `${one}s` : one))?.value;
  // `Nokian` is no adjective of Nokia
  return land && knownAt(land.words, land.from).organisation === 0 ? land : null;
}
