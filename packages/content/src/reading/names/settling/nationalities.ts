import { knownAt } from '../gazetteer/known.ts';
import { given } from '../lexicon/index.ts';
import type { Form, Forms, Mention } from '../naming.ts';

/** No adjective of a land is shorter. */
const SHORTEST = 6;

/** The land that the gazetteer has not and whose adjective a name is, where the copy has both: of Orrinian, Orrinia. */
export function landOf({ words, from, to, place }: Mention, forms: Forms): Form | null {
  const word = words[from];
  if (to - from > 1 || place || !word || word.lower.length < SHORTEST || !word.lower.endsWith('an') || given.has(word))
    return null;
  const land = forms.next?.get(word.lower.slice(0, -1))?.value;
  // `Nokian` is no adjective of Nokia
  return land && knownAt(land.words, land.from).organisation === 0 ? land : null;
}
