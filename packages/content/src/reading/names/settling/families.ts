import { wordAt } from '../../../text/words/index.ts';
import type { Forms, Mention } from '../naming.ts';

/** True for people of one family name that the copy has: `the Orrins`, where it names Ann Orrin. */
export function isFamily({ words, from, to }: Mention, forms: Forms): boolean {
  const name = words[from]?.lower ?? '';
  if (to - from !== 1 || !name.endsWith('s') || wordAt(words, from - 1)?.lower !== 'the') return false;
  const bearer = forms.next?.get(name.slice(0, -1))?.value;
  return bearer?.surname === true && !bearer.opening && bearer.ballot.person >= bearer.ballot.organisation;
}
