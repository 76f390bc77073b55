import type { Word } from '../../../text/words.ts';
import type { Form, Forms, Mention } from '../naming.ts';
import { wordsIn } from '../phrases.ts';

/** What headlines shorten, and what stands on the other side. */
const QUARTERS: ReadonlyMap<string, readonly [whole: string, other: string]> = new Map([
  ['n', ['north', 's']],
  ['s', ['south', 'n']],
  ['e', ['east', 'w']],
  ['w', ['west', 'e']],
]);

/**
 * The land that `S. Orrin` is, which looks like somebody's initial: the copy has South Orrin, or N. Orrin beside it.
 *
 * @returns The form of the long name, or its own where the copy has none; null where it is no land.
 */
export function shortLand({ words, from, to, form }: Mention, forms: Forms): Form | null {
  if (to - from !== 3 || words[from + 1]?.text !== '.') return null;
  const quarter = QUARTERS.get(words[from]?.lower ?? '');
  const name = words[from + 2]?.lower ?? '';
  if (!quarter) return null;
  const long = forms.next?.get(quarter[0])?.next?.get(name)?.value;
  return long ?? (forms.next?.get(quarter[1])?.next?.get('.')?.next?.get(name)?.value && form) ?? null;
}

/** `S. Orrin`, for South Orrin; null for what headlines do not shorten, and what the gazetteer has. */
export function shortened({ kind, place, words, from, to }: Mention): Word[] | null {
  const whole = words[from];
  if (kind !== 'place' || place || to - from !== 2 || !whole) return null;
  const initial = whole.lower.charAt(0);
  return QUARTERS.get(initial)?.[0] === whole.lower ? wordsIn(`${initial}. ${words[from + 1]?.text}`) : null;
}
